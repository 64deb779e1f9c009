package org.votecall.conversation;

import java.util.List;
import org.votecall.legislature.Office;
import org.votecall.words.Language;
import org.votecall.words.Line;

/** Something we answer, as an intent; a renderer makes it fit the channel. */
public sealed interface Reply {

  <T> T match(Cases<T> cases);

  /** What is said, without the choices. */
  Line line();

  record Say(Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.say(line);
    }
  }

  /** Said in another language than the rest. */
  record SayIn(Language language, Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.sayIn(language, line);
    }
  }

  /** Words for the supporter to read aloud to an office. */
  record Read(Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.read(line);
    }
  }

  /** To be written down: said slowly where it is spoken. */
  record Dictate(Line line) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.dictate(line);
    }
  }

  /** A question. With choices, the first is answered by 1, the second by 2, and so on. */
  record Ask(Line line, List<Line> choices) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ask(line, choices);
    }
  }

  /** The supporter is put through to an office; nothing is said after it. */
  record Connect(Line line, Office office) implements Reply {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.connect(line, office);
    }
  }

  /** What to do in each case. */
  interface Cases<T> {
    T say(Line line);

    T sayIn(Language language, Line line);

    T read(Line line);

    T dictate(Line line);

    T ask(Line question, List<Line> choices);

    T connect(Line announcement, Office office);
  }
}
