package org.votecall.conversation;

import java.util.List;
import java.util.function.Function;
import org.votecall.address.Search;
import org.votecall.lookup.LookUp;
import org.votecall.words.Language;

/** What an event leads to: a whole turn, or a question to the world outside first. */
public sealed interface Next {

  /** The turn, which {@code whenLookUp} finishes if something must be looked up first. */
  Turn turn(Function<LookUp, Turn> whenLookUp);

  /**
   * A whole turn.
   *
   * @param session as it is after it
   * @param replies none when nothing is to be answered
   */
  record Turn(Session session, Language language, List<Reply> replies, List<Effect> effects)
      implements Next {
    public Turn {
      replies = List.copyOf(replies);
      effects = List.copyOf(effects);
    }

    @Override
    public Turn turn(Function<LookUp, Turn> whenLookUp) {
      return this;
    }
  }

  /**
   * Find this address, then call again with {@link Event.Located} and this session.
   *
   * @param text in which it was said
   */
  record LookUp(Search search, String text, Session session) implements Next {
    @Override
    public Turn turn(Function<LookUp, Turn> whenLookUp) {
      return whenLookUp.apply(this);
    }

    /** Says nothing, because logs hold neither addresses nor what people write. */
    @Override
    public String toString() {
      return "LookUp";
    }
  }
}
