package org.votecall.switchboard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.Worlds;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Event;
import org.votecall.conversation.Next;
import org.votecall.conversation.Organisation;
import org.votecall.conversation.World;
import org.votecall.switchboard.TurnStore.Start;
import org.votecall.words.Language;
import org.votecall.words.Words;

/**
 * Takes what comes in to an answer: seen before? load, decide, one transaction. A turn that another
 * one of the same session overtakes is decided again, on what is true then.
 */
public final class Switchboard {
  private static final int MOST_TRIES = 1_000;

  private final TurnStore turns;
  private final Conversation conversation;
  private final Worlds worlds;
  private final Organisation organisation;
  private final Map<Language, Words> words;
  private final Clock clock;

  public Switchboard(
      TurnStore turns,
      Conversation conversation,
      Worlds worlds,
      Organisation organisation,
      Map<Language, Words> words,
      Clock clock) {
    this.turns = turns;
    this.conversation = conversation;
    this.worlds = worlds;
    this.organisation = organisation;
    this.words = Map.copyOf(words);
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
      Optional<String> answer =
          turns.commit(List.of(decide(inbound, looking, renderer))).get(0).answer();
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    throw new IllegalStateException("a turn was overtaken " + MOST_TRIES + " times");
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
    Next.Turn turn = turn(start, inbound.event(), held.world(), looking, now);
    Words spoken = Objects.requireNonNull(words.get(turn.language()));
    return new Commit(
        inbound.id(),
        inbound.supporter(),
        start.version(),
        turn.session(),
        turn.language(),
        turn.effects(),
        renderer.render(turn.replies(), spoken),
        now.toEpochMilli());
  }

  private Start start(Inbound inbound, LoadedWorld world, Instant now) {
    return turns.start(inbound.supporter(), now, world.catalog().leastOfficeCap());
  }

  private Next.Turn turn(
      Start start, Event event, LoadedWorld loaded, Looking looking, Instant now) {
    World asked =
        new World(
            now,
            organisation,
            loaded.catalog(),
            loaded.atlas(),
            words,
            start.tallies(),
            start.loads());
    return conversation
        .next(start.session(), start.supporter(), event, asked)
        .turn(lookUp -> located(lookUp, start, loaded, looking, asked));
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
