package org.votecall.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.audit.Author;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CatalogEditor;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.CurrentCatalog;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Event;
import org.votecall.conversation.Organisation;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteActReader;
import org.votecall.measure.VoteKey;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Inbound;
import org.votecall.switchboard.InboundId;
import org.votecall.switchboard.Party;
import org.votecall.switchboard.Switchboard;
import org.votecall.switchboard.TurnStore;
import org.votecall.toll.TollLimits;
import org.votecall.twilio.CallTwiml;
import org.votecall.twilio.SmsRenderer;
import org.votecall.twilio.Twiml;
import org.votecall.understanding.Ears;
import org.votecall.words.Words;

/**
 * The whole product without the web server, on a database of its own and a clock that obeys: where
 * a person plays the supporter, and where stories are played.
 */
public final class Stage implements AutoCloseable {
  private static final String NAME = "Votecall";
  private static final String CONTACT = "help@example.org";

  /** Few enough to be reached on a stage, many enough not to be reached by accident. */
  private static final TollLimits LIMITS = new TollLimits(12, 40, 20, 60, 300, 20_000, 2.3);

  private final Path folder;
  private final Database database;
  private final StageClock clock;
  private final FaultyFinder finder;
  private final Switchboard switchboard;
  private final SupporterKey.Maker keys = new SupporterKey.Maker("stage");
  private final Map<String, PhoneNumber> supporters = new HashMap<>();
  private final StageCalls calls;
  private int messages;

  private final CurrentCatalog catalog;
  private final CatalogEditor editor;

  private Stage(
      Path folder, Database database, StageClock clock, FolderWorld world, TollLimits limits)
      throws WorldRejected {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
    LoadedWorld alone = world.alone();
    CatalogStore store = new CatalogStore(database, Author.PROGRAM);
    this.finder = new FaultyFinder(alone.finder());
    this.catalog = new CurrentCatalog(store, world.base());
    this.editor = new CatalogEditor(store, world.base());
    this.switchboard =
        new Switchboard(
            new TurnStore(database),
            new Conversation(new Ears()),
            new StageWorlds(catalog, alone.atlas(), finder),
            Organisation.demo(NAME, CONTACT, DemoPhones.OURS),
            Words.all(),
            limits,
            clock);
    this.calls = new StageCalls(switchboard, keys);
  }

  /** Sets the stage: the world in {@code worldFolder}, loaded at {@code now}, and nobody in it. */
  public static Stage open(Path worldFolder, Instant now) throws WorldRejected {
    return open(worldFolder, now, LIMITS);
  }

  /** The same, where calls may cost no more than {@code limits} allow. */
  static Stage open(Path worldFolder, Instant now, TollLimits limits) throws WorldRejected {
    StageClock clock = new StageClock(now);
    FolderWorld world = WorldFolder.read(worldFolder, clock, SmsRenderer::segments);
    try {
      Path folder = Files.createTempDirectory("votecall-stage");
      DatabaseUrl url = new DatabaseUrl("jdbc:sqlite:" + folder.resolve("stage.db"));
      return new Stage(folder, Database.open(url), clock, world, limits);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a folder for a database", e);
    }
  }

  /**
   * What happened in one turn.
   *
   * @param texts as the supporter receives them
   * @param changes in what is stored
   */
  public record Played(List<String> texts, List<String> changes) {}

  /** {@code supporter}, any name, texts {@code body}. */
  public Played text(String supporter, String body) {
    messages++;
    return play(supporter, new Event.Said(body));
  }

  /** {@code supporter} sends a picture without words. */
  public Played picture(String supporter) {
    messages++;
    return play(supporter, new Event.Picture());
  }

  /** The last message comes again, as when the carrier did not see our answer. */
  public Played again(String supporter, String body) {
    return play(supporter, new Event.Said(body));
  }

  public void pass(Duration time) {
    clock.pass(time);
  }

  public void geocoderDown(boolean down) {
    finder.down(down);
  }

  /**
   * An admin tells what becomes of a vote.
   *
   * @param act as {@link VoteActReader} reads it
   * @throws IllegalArgumentException with words for the admin
   */
  public void vote(VoteKey key, String act) {
    try {
      editor.act(key, act, clock.instant());
    } catch (VoteAct.Rejected e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (WorldRejected e) {
      throw new IllegalStateException("an act leaves a catalog sound", e);
    }
  }

  /** What is loaded now. */
  Catalog catalog() {
    catalog.follow(Long.MAX_VALUE);
    return catalog.held().catalog();
  }

  /** Where its database lies, until it is closed. */
  public Path folder() {
    return folder;
  }

  public Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    database.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }

  /** What is stored of {@code supporter}, and the counts. */
  List<String> kept(String supporter) {
    return Traces.of(database, keys.keyOf(phone(supporter)));
  }

  /** Whether {@code supporter} is on the phone. */
  boolean isOnThePhone(String supporter) {
    return calls.of(supporter).isPresent();
  }

  /**
   * {@code supporter} calls.
   *
   * @param from what the carrier shows; null for their own number
   * @param verification what the carrier says of it; empty for nothing
   */
  public Heard ring(String supporter, @Nullable String from, String verification) {
    PhoneNumber own = phone(supporter);
    SupporterKey key = keys.keyOf(own);
    List<String> before = Traces.of(database, key);
    StageCalls.Talk talk =
        calls.ring(supporter, from == null ? own.e164() : from, verification, key);
    return heard(talk, talk.key().equals(key) ? before : List.of());
  }

  /** What {@code supporter} does in the call they are in. */
  public Heard inCall(String supporter, Doing doing) {
    StageCalls.Talk talk =
        calls
            .of(supporter)
            .orElseThrow(() -> new IllegalArgumentException("Nobody is on the phone."));
    List<String> before = Traces.of(database, talk.key());
    try {
      doing.in(talk.call());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("nothing goes over a wire here", e);
    }
    return heard(talk, before);
  }

  /** Answers one webhook of a call, in its order or out of it. */
  String webhook(String url, Map<String, String> fields) {
    return calls.post(url, fields);
  }

  /** Something that is done in a call. */
  @FunctionalInterface
  public interface Doing {
    void in(PhoneCall call) throws IOException, InterruptedException;
  }

  /**
   * What happened in one turn of a call.
   *
   * @param changes in what is stored
   */
  public record Heard(CallTwiml twiml, List<String> changes) {}

  private Heard heard(StageCalls.Talk talk, List<String> before) {
    return new Heard(talk.call().now(), Traces.changes(before, Traces.of(database, talk.key())));
  }

  private Played play(String supporter, Event event) {
    SupporterKey key = keys.keyOf(phone(supporter));
    List<String> before = Traces.of(database, key);
    InboundId id = new InboundId("sms", "SM" + messages);
    String answer =
        switchboard.answer(Inbound.text(id, Party.texting(key), event), new SmsRenderer());
    return new Played(Twiml.texts(answer), Traces.changes(before, Traces.of(database, key)));
  }

  /** A number out of those set aside for fiction. */
  private PhoneNumber phone(String supporter) {
    return supporters.computeIfAbsent(
        supporter, name -> new PhoneNumber(String.format("+1510555%04d", 100 + supporters.size())));
  }
}
