package org.votecall.switchboard;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.votecall.catalog.LoadedWorld;
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
  private final Supplier<LoadedWorld> world;
  private final Organisation organisation;
  private final Map<Language, Words> words;
  private final Clock clock;

  public Switchboard(
      TurnStore turns,
      Conversation conversation,
      Supplier<LoadedWorld> world,
      Organisation organisation,
      Map<Language, Words> words,
      Clock clock) {
    this.turns = turns;
    this.conversation = conversation;
    this.world = world;
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
    Looking looking = new Looking(world.get());
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
    Start start = turns.start(inbound.supporter(), now);
    Next.Turn turn = turn(start, inbound.event(), looking, now);
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

  private Next.Turn turn(Start start, Event event, Looking looking, Instant now) {
    LoadedWorld loaded = looking.world();
    World asked =
        new World(now, organisation, loaded.catalog(), loaded.atlas(), words, start.tallies());
    return conversation
        .next(start.session(), start.supporter(), event, asked)
        .turn(lookUp -> located(lookUp, start, looking, asked));
  }

  private Next.Turn located(Next.LookUp lookUp, Start start, Looking looking, World asked) {
    Event located =
        new Event.Located(lookUp.search().address(), lookUp.text(), looking.up(lookUp.search()));
    return conversation
        .next(lookUp.session(), start.supporter(), located, asked)
        .turn(
            again -> {
              throw new IllegalStateException("what was found must not be looked up again");
            });
  }
}
