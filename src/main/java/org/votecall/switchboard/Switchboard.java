package org.votecall.switchboard;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.Worlds;
import org.votecall.conversation.Caller;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Event;
import org.votecall.conversation.Next;
import org.votecall.conversation.Organisation;
import org.votecall.conversation.Session;
import org.votecall.conversation.Telephone;
import org.votecall.conversation.World;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.TurnStore.Start;
import org.votecall.toll.Toll;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollLimits;
import org.votecall.words.Language;
import org.votecall.words.Words;

/**
 * Takes what comes in to an answer: seen before? load, decide, one transaction. A turn that another
 * one of the same session overtakes is decided again, on what is true then.
 */
public final class Switchboard {
  private static final int MOST_TRIES = 1_000;

  /** A call of which nothing is known any more begins anew. */
  private static final Event LOST = new Event.Rang(Caller.UNKNOWN);

  private final TurnStore turns;
  private final Conversation conversation;
  private final Worlds worlds;
  private final Organisation organisation;
  private final Map<Language, Words> words;
  private final TollLimits limits;
  private final Clock clock;

  public Switchboard(
      TurnStore turns,
      Conversation conversation,
      Worlds worlds,
      Organisation organisation,
      Map<Language, Words> words,
      TollLimits limits,
      Clock clock) {
    this.turns = turns;
    this.conversation = conversation;
    this.worlds = worlds;
    this.organisation = organisation;
    this.words = Map.copyOf(words);
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * The answer to {@code inbound}. When it returns, the turn is on disk; called twice with the same
   * id, it answers the same and changes nothing the second time.
   *
   * @throws IllegalStateException when the turn was overtaken again and again
   */
  public String answer(Inbound inbound, AnswerRenderer renderer) {
    Optional<String> given = turns.answerGiven(inbound.id());
    if (given.isPresent()) {
      return given.get();
    }
    Looking looking = new Looking();
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Commit decided = decide(inbound, looking, renderer);
      Optional<String> answer =
          decided.changesNothing()
              ? aside(decided)
              : turns.commit(List.of(decided)).get(0).answer();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new IllegalStateException("a turn was overtaken " + MOST_TRIES + " times");
  }

  /**
   * A webhook that is not due: it is led to the one that is, and its number stays free. Unless it
   * is due no more because a copy of it has just been answered.
   */
  private Optional<String> aside(Commit decided) {
    return turns.answerGiven(decided.inbound()).or(() -> Optional.of(decided.answer()));
  }

  private Commit decide(Inbound inbound, Looking looking, AnswerRenderer renderer) {
    Instant now = clock.instant();
    Worlds.Version held = worlds.current();
    Start start = start(inbound, held.world(), now);
    if (start.catalog() > held.version()) { // moved a moment ago: not one answer comes too late
      worlds.follow(start.catalog());
      held = worlds.current();
      start = start(inbound, held.world(), now);
    }
    World asked = world(start, held.world(), now);
    Telephone telephone = start.session().telephone();
    boolean due = telephone == null || inbound.isNextOf(telephone);
    Next.Turn turn = due ? turn(inbound, start, looking, held.world(), asked) : asItStands(start);
    return new Commit(
        inbound.id(),
        start.key(),
        start.account(),
        due ? writes(inbound, start, turn.session()) : List.of(),
        turn.language(),
        turn.effects(),
        renderer.render(turn, asked),
        now.toEpochMilli());
  }

  /** The session of this conversation, and what a call leaves to the texts that come after it. */
  private static List<Commit.Write> writes(Inbound inbound, Start start, Session after) {
    SessionKey key = inbound.party().session();
    boolean isOwnersCall = inbound.turn() > 0 && start.known();
    SupporterKey owner = isOwnersCall ? start.key() : null;
    List<Commit.Write> writes = new ArrayList<>();
    writes.add(new Commit.Write(key, start.version(), after, owner, null));
    Long texts = start.texts();
    if (texts != null) {
      SessionKey textsKey = SessionKey.ofTexts(start.key());
      after
          .leftToTexts()
          .ifPresent(left -> writes.add(new Commit.Write(textsKey, texts, left, null, key)));
    }
    return writes;
  }

  private Start start(Inbound inbound, LoadedWorld world, Instant now) {
    return turns.start(inbound.party(), now, world.catalog().leastOfficeCap());
  }

  private World world(Start start, LoadedWorld loaded, Instant now) {
    TollAccount account = start.account();
    return new World(
        now,
        organisation,
        loaded.catalog(),
        loaded.atlas(),
        words,
        start.tallies(),
        start.loads(),
        start.troubles(),
        account == null ? Toll.FREE : new Toll(limits, account, start.toll()));
  }

  private Next.Turn turn(
      Inbound inbound, Start start, Looking looking, LoadedWorld loaded, World asked) {
    boolean lost = start.session().telephone() == null && inbound.turn() > 1;
    Event event = lost ? LOST : inbound.event();
    Next.Turn turn =
        conversation
            .next(start.session(), start.supporter(), event, asked)
            .turn(lookUp -> located(lookUp, start, loaded, looking, asked));
    return lost ? inTurn(turn, inbound.turn()) : turn;
  }

  /** The turns of a call are numbered on, so that none meets an answer that was given before. */
  private static Next.Turn inTurn(Next.Turn turn, int number) {
    return new Next.Turn(
        turn.session().spokenInTurn(number), turn.language(), turn.replies(), turn.effects());
  }

  /** Nothing is said, and nothing has happened. */
  private static Next.Turn asItStands(Start start) {
    return new Next.Turn(start.session(), start.supporter().language(), List.of(), List.of());
  }

  private Next.Turn located(
      Next.LookUp lookUp, Start start, LoadedWorld loaded, Looking looking, World asked) {
    Event located =
        new Event.Located(
            lookUp.search().address(), lookUp.text(), looking.up(lookUp.search(), loaded.finder()));
    return conversation
        .next(lookUp.session(), start.supporter(), located, asked)
        .turn(
            again -> {
              throw new IllegalStateException("what was found must not be looked up again");
            });
  }
}
