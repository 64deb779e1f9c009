package org.votecall.preview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.preview.Preview.Exchange;
import org.votecall.preview.Preview.Line;
import org.votecall.preview.Preview.Shown;
import org.votecall.preview.Preview.Words;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.twilio.SmsRenderer;

/** A preview as a console shows it. */
public final class PreviewText {
  private PreviewText() {}

  /** What somebody gets: texts as they are sent, or the words of another channel. */
  public static String of(Shown shown, ScriptChannel channel) {
    StringBuilder text = new StringBuilder();
    if (channel == ScriptChannel.SMS) {
      shown.exchanges().forEach(exchange -> add(exchange, text));
    } else if (shown.words() != null) {
      text.append(shown.words().text()).append('\n');
    } else {
      shown
          .exchanges()
          .subList(shown.exchanges().size() - 1, shown.exchanges().size())
          .forEach(exchange -> add(exchange, text));
    }
    return text + "\n" + why(shown.words());
  }

  private static void add(Exchange exchange, StringBuilder text) {
    text.append("> ").append(exchange.said()).append('\n');
    for (String sent : exchange.texts()) {
      text.append("< ").append(sent.replace("\n", "\n| ")).append('\n');
      text.append("  (").append(segments(SmsRenderer.segments(sent))).append(")\n");
    }
  }

  private static String segments(int count) {
    return count == 1 ? "1 segment" : count + " segments";
  }

  /** Which variant, which version of it, and for what. */
  private static String why(@Nullable Words words) {
    if (words == null) {
      return "No script fits here, or it is not yet clear whom to call.";
    }
    ScriptTemplate template = words.given().choice().template();
    return "Script "
        + template.key()
        + ", version "
        + template.version()
        + ", by itself "
        + segments(words.segments())
        + ".\nThis variant because "
        + String.join(", ", words.given().choice().reasons())
        + "."
        + inside(words);
  }

  private static String inside(Words words) {
    Set<String> held = words.given().choice().inside();
    return held.isEmpty() ? "" : "\nIn it these parts, because " + String.join(", ", held) + ".";
  }

  /** One line for each district: who is called there, with which script, and what it costs. */
  public static String table(List<Line> lines) {
    return lines.isEmpty()
        ? "No chamber votes next, so no district matters."
        : lines.stream().map(PreviewText::line).collect(Collectors.joining("\n"));
  }

  private static String line(Line line) {
    String sent =
        line.segments().stream().map(String::valueOf).collect(Collectors.joining("+", "", " seg"));
    Words words = line.words();
    if (words == null) {
      return String.format("%-26s %-8s nobody to call, or no script", line.district(), sent);
    }
    return String.format(
        "%-26s %-8s %-28s %-14s %s (%s)",
        line.district(),
        sent,
        words.given().target().official().name(),
        words.given().office().dialable(),
        words.given().choice().template().key(),
        String.join(", ", words.given().choice().reasons()));
  }
}
