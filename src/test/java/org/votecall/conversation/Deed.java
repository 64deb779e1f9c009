package org.votecall.conversation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.address.Home;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Roster;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.PositionReport;
import org.votecall.supporter.ConsentKind;
import org.votecall.understanding.Ears;
import org.votecall.understanding.Heard;
import org.votecall.words.Arg;
import org.votecall.words.Language;
import org.votecall.words.Phrase;

/** What a message did, in the words of {@code corpus/messages.tsv}. */
final class Deed implements Effect.OfSupporter {
  /** What is said in answer to something that leaves no other trace. */
  private static final Map<Phrase, String> SAID = new EnumMap<>(Phrase.class);

  /** Said when we made nothing of a message, or nothing that is told or asked. */
  private static final Set<Phrase> LOST =
      Set.of(
          Phrase.NOT_UNDERSTOOD,
          Phrase.TAKE_YOUR_TIME,
          Phrase.CALM,
          Phrase.ZIP_LENGTH,
          Phrase.CITY_NEEDS_ZIP);

  /** From which step one goes back to which. */
  private static final Map<Class<? extends Step>, Class<? extends Step>> BACK =
      Map.of(
          AskWhere.class, ChooseCampaign.class,
          ChooseMember.class, AskWhere.class,
          AwaitOutcome.class, AskWhere.class,
          AskPosition.class, AwaitOutcome.class);

  static {
    SAID.put(Phrase.HELP, "HELP");
    SAID.put(Phrase.WHO_TARGET, "WHO");
    SAID.put(Phrase.ABOUT, "ABOUT");
    SAID.put(Phrase.STATUS, "STATUS");
    SAID.put(Phrase.NO_OTHER_TARGET, "NEXT");
    SAID.put(Phrase.CALL_NOT_YET, "CALL");
    SAID.put(Phrase.REMIND_NOT_YET, "REMIND");
    SAID.put(Phrase.ASK_WHERE_MOVED, "MOVED");
    SAID.put(Phrase.THANKS, "THANKS");
    SAID.put(Phrase.HELLO_AGAIN, "HELLO");
    SAID.put(Phrase.CALM, "INSULT");
    SAID.put(Phrase.ASK_STREET, "UNSURE");
    SAID.put(Phrase.WHO_MAY_CALL, "WHO_MAY_CALL");
    SAID.put(Phrase.WHICH_LANGUAGE, "WHICH_LANGUAGE");
    SAID.put(Phrase.WHEN_TO_CALL, "WHEN_TO_CALL");
    SAID.put(Phrase.WHAT_IT_COSTS, "WHAT_IT_COSTS");
    SAID.put(Phrase.WHY_WHERE, "WHY_WHERE");
    SAID.put(Phrase.THEIR_STAND, "THEIR_STAND");
    SAID.put(Phrase.IF_MACHINE, "IF_MACHINE");
  }

  /** The order in which the corpus tells several things. */
  private static final List<String> ORDER =
      List.of(
          "OPT",
          "HELP",
          "SPANISH",
          "ENGLISH",
          "CAMPAIGN",
          "ZIP",
          "ADDRESS",
          "MEMBER",
          "TALKED",
          "VOICEMAIL",
          "BUSY",
          "NO_ANSWER",
          "WRONG",
          "YES",
          "NO",
          "WOULD");

  private static final Ears EARS = new Ears();

  private final List<String> done = new ArrayList<>();
  private final Session before;
  private final World world;

  private Deed(Session before, World world) {
    this.before = before;
    this.world = world;
  }

  /** What {@code message} did; empty when we made nothing of it. */
  static List<String> of(String message, Session before, Next next, World world) {
    Deed deed = new Deed(before, world);
    next.turn(
        lookUp -> {
          deed.mention(message, lookUp.session());
          deed.done.add("ADDRESS");
          return new Next.Turn(before, Language.EN, List.of(), List.of());
        });
    if (next instanceof Next.Turn turn) {
      deed.mention(message, turn.session());
      turn.effects().forEach(effect -> effect.tell(deed));
      turn.replies().stream()
          .map(reply -> SAID.get(reply.line().phrase()))
          .filter(said -> said != null)
          .forEach(deed.done::add);
      turn.replies().stream().flatMap(Deed::unknownZip).forEach(deed.done::add);
      deed.steps(turn);
    }
    return deed.done.stream().distinct().sorted(Comparator.comparingInt(Deed::rank)).toList();
  }

  private static int rank(String deed) {
    return (int) ORDER.stream().takeWhile(start -> !deed.startsWith(start)).count();
  }

  /** The ZIP that we said we do not know. */
  private static Stream<String> unknownZip(Reply reply) {
    return reply.line().phrase() == Phrase.ZIP_UNKNOWN
        ? Stream.of("ZIP " + ((Arg.Text) reply.line().args().get("zip")).value())
        : Stream.empty();
  }

  /** A vote that is talked about now because the message named it or picked it from the list. */
  private void mention(String message, Session after) {
    Keyword keyword = after.campaign();
    Heard heard = EARS.hear(message);
    boolean picked =
        before.step() instanceof ChooseCampaign
            && (heard.number() > 0 || world.catalog().chosen(heard).isPresent());
    boolean named =
        world
            .catalog()
            .mentioned(heard)
            .filter(campaign -> campaign.keyword().equals(keyword))
            .isPresent();
    if (keyword != null && (picked || named)) {
      done.add("CAMPAIGN " + keyword.value());
    }
  }

  /** What shows only in where the conversation stands now. */
  private void steps(Next.Turn turn) {
    boolean card = turn.replies().stream().anyMatch(r -> r.line().phrase() == Phrase.CALL_TARGET);
    boolean script = turn.replies().stream().anyMatch(r -> r.line().phrase() == Phrase.SAY_SCRIPT);
    boolean translated =
        turn.replies().stream().anyMatch(r -> r.line().phrase() == Phrase.LANGUAGE_CHANGED);
    if (script && !card && !translated && !done.contains("IF_MACHINE")) {
      done.add("SCRIPT");
    }
    if (!done.isEmpty()) {
      return;
    }
    boolean stumbled =
        turn.replies().isEmpty()
            || turn.replies().stream().anyMatch(reply -> LOST.contains(reply.line().phrase()));
    Step now = turn.session().step();
    if (now instanceof ChooseCampaign && !(before.step() instanceof ChooseCampaign)) {
      done.add("MENU");
    } else if (BACK.get(before.step().getClass()) == now.getClass()) {
      done.add("BACK");
    } else if (!stumbled) {
      done.add("ASKED");
    }
  }

  @Override
  public void introduce() {
    // everybody who is new is introduced
  }

  @Override
  public void rememberLanguage(Language language) {
    done.add(language == Language.ES ? "SPANISH" : "ENGLISH");
  }

  @Override
  public void rememberHome(Home home) {
    if (before.step() instanceof ChooseMember && !home.divisions().isEmpty()) {
      home.divisions().stream()
          .filter(((ChooseMember) before.step()).candidates()::contains)
          .findFirst()
          .ifPresent(division -> done.add("MEMBER " + lastName(division)));
    }
    if (done.stream().noneMatch(deed -> deed.startsWith("MEMBER")) && home.zip() != null) {
      done.add("ZIP " + home.zip().digits());
    }
  }

  private String lastName(DivisionId division) {
    ZoneId zone = world.catalog().jurisdictions().ofState(division.state()).orElseThrow().zone();
    LocalDate day = LocalDate.ofInstant(world.now(), zone);
    Roster roster = world.atlas().roster();
    return roster.seats().stream()
        .filter(seat -> seat.division().equals(division))
        .flatMap(seat -> roster.holding(seat, day).stream())
        .findFirst()
        .orElseThrow()
        .lastName();
  }

  @Override
  public void recordConsent(ConsentKind kind) {
    done.add(kind.name());
  }

  @Override
  public void report(CallReport report) {
    done.add(report.outcome().name().replace("SKIPPED", "SKIP"));
  }

  @Override
  public void reportPosition(PositionReport report) {
    done.add(report.stand().name());
  }

  @Override
  public void meet() {
    // nobody calls here
  }

  @Override
  public void forget() {
    done.add("FORGET");
  }
}
