package org.votecall.twilio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.votecall.conversation.Next;
import org.votecall.conversation.Reply;
import org.votecall.conversation.World;
import org.votecall.legislature.Office;
import org.votecall.switchboard.AnswerRenderer;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Words;

/**
 * Makes replies into texts and texts into TwiML. A text has at most two segments, or four when it
 * carries words to read aloud; what does not fit goes into the next one.
 */
public final class SmsRenderer implements AnswerRenderer {
  private static final int MOST_SEGMENTS = 2;
  private static final int MOST_SEGMENTS_WITH_SCRIPT = 4;

  /** One reply in words. */
  private record Part(String text, boolean readAloud) {}

  @Override
  public String render(Next.Turn turn, World world) {
    return Twiml.of(texts(turn.replies(), world.words(turn.language())));
  }

  /** How many segments {@code text} is sent and paid as. */
  public static int segments(String text) {
    return Segments.count(Segments.economical(text));
  }

  /** The texts, each one message, in the order in which to send them. */
  public List<String> texts(List<Reply> replies, Words words) {
    List<String> texts = new ArrayList<>();
    Part open = new Part("", false);
    for (Reply reply : replies) {
      Part part = part(reply, words);
      Part longer = join(open, part);
      if (open.text().isEmpty() || fits(longer)) {
        open = longer;
      } else {
        texts.add(Segments.economical(open.text()));
        open = part;
      }
    }
    if (!open.text().isEmpty()) {
      texts.add(Segments.economical(open.text()));
    }
    return texts;
  }

  /** What is called by a name in lower case may stand at the beginning. */
  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static Part join(Part open, Part next) {
    String text = open.text().isEmpty() ? next.text() : open.text() + "\n" + next.text();
    return new Part(text, open.readAloud() || next.readAloud());
  }

  private static boolean fits(Part part) {
    int most = part.readAloud() ? MOST_SEGMENTS_WITH_SCRIPT : MOST_SEGMENTS;
    return segments(part.text()) <= most;
  }

  private static Part part(Reply reply, Words words) {
    return reply.match(
        new Reply.Cases<>() {
          @Override
          public Part say(Line line) {
            return new Part(capital(Twiml.clean(words.render(line))), false);
          }

          @Override
          public Part sayIn(Language language, Line line) {
            return say(line);
          }

          @Override
          public Part dictate(Line line) {
            return say(line);
          }

          @Override
          public Part connect(Line announcement, Office office) {
            throw new IllegalStateException("nobody who texts is put through");
          }

          @Override
          public Part read(Line line) {
            return new Part(Twiml.clean(words.render(line)), true);
          }

          @Override
          public Part ask(Line question, List<Line> choices) {
            String list =
                IntStream.range(0, choices.size())
                    .mapToObj(i -> "\n" + (i + 1) + " " + words.render(choices.get(i)))
                    .collect(Collectors.joining());
            return new Part(Twiml.clean(words.render(question) + list), false);
          }
        });
  }
}
