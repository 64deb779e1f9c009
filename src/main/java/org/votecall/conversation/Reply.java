package org.votecall.conversation;

import java.util.List;
import org.votecall.words.Line;

/** Something we answer, as an intent; a renderer makes it fit the channel. */
public sealed interface Reply {

  <T> T match(Cases<T> cases);

  /** What is said, without the choices. */
  default Line line() {
    return match(
        new Cases<>() {
          @Override
          public Line say(Line line) {
            return line;
          }

          @Override
          public Line read(Line line) {
            return line;
          }

          @Override
          public Line ask(Line question, List<Line> choices) {
            return question;
          }
        });
  }

  record Say(Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.say(line);
    }
  }

  /** Words for the supporter to read aloud to an office. */
  record Read(Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.read(line);
    }
  }

  /** A question. With choices, the first is answered by 1, the second by 2, and so on. */
  record Ask(Line question, List<Line> choices) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ask(question, choices);
    }
  }

  /** What to do in each case. */
  interface Cases<T> {
    T say(Line line);

    T read(Line line);

    T ask(Line question, List<Line> choices);
  }
}
