package org.votecall.script.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Nearest;

/**
 * A square bracket that holds no placeholder and no tag, and what to tell of it.
 *
 * @param content what is taken to stand in it
 * @param end the place from which to read on
 */
record BrokenBracket(String code, String message, String suggestion, String content, int end) {
  /** In characters between the brackets. */
  private static final int LONGEST = 120;

  private static final String UNCLOSED = "script:unclosed_placeholder";

  /** What looks as if the words behind its colon depended on it. */
  private static final Pattern LIKE_A_LABEL =
      Pattern.compile(
          "(?i)\\s*((?:IF|WHEN|FOR|UNLESS|SI|CUANDO)\\b[^:=<>\\[\\]]{2,60}):\\s*[^\\s\\]].*");

  /** What is wrong with the bracket at {@code at}; empty when it may be read. */
  static Optional<BrokenBracket> at(String line, int at) {
    int end = line.indexOf(']', at);
    int next = line.indexOf('[', at + 1);
    Matcher label = LIKE_A_LABEL.matcher(line.substring(at + 1));
    if (label.matches() && !isSubject(label.group(1))) {
      return Optional.of(label(line, at, label.group(1)));
    } else if (next >= 0 && (end < 0 || next < end)) {
      int close = close(line, at);
      return Optional.of(close < 0 ? unclosed(line, at, next) : nested(line, at, close));
    } else if (end < 0) {
      return Optional.of(unclosed(line, at, line.length()));
    }
    return end - at > LONGEST ? Optional.of(tooLong(line, at, end)) : Optional.empty();
  }

  /** {@code [IF CHAMBER: house]} is a slip of another kind. */
  private static boolean isSubject(String label) {
    String asked = Spellings.plain(label).replaceFirst("^IF ", "");
    return Subject.allWritten().contains(asked);
  }

  private static BrokenBracket label(String line, int at, String label) {
    int close = close(line, at);
    return new BrokenBracket(
        "script:unknown_label",
        "\"[" + Shown.of(label) + ":\" is no label we know.",
        Nearest.of(label, Labels.known())
            .map(near -> "Did you mean \"[" + near + ":\"?")
            .orElse("Write [IF ...] before the words it is about, and [END] behind them."),
        "",
        close < 0 ? line.length() : close + 1);
  }

  private static BrokenBracket unclosed(String line, int at, int end) {
    String content = line.substring(at + 1, end);
    Matcher other = Pattern.compile("[)}>]").matcher(content);
    boolean mistyped = other.find() && other.start() <= LONGEST;
    int to = mistyped ? at + 1 + other.end() : end;
    String inside = mistyped ? content.substring(0, other.start()) : content;
    boolean block = Tag.of(inside).kind() != Tag.Kind.OTHER;
    return new BrokenBracket(
        UNCLOSED,
        "The [ of \"" + Shown.of(line.substring(at, Math.min(to, at + 30))) + "\" has no ].",
        block
            ? "Write tags like [IF CHAMBER = house] and [END], each on one line."
            : UnknownPlaceholder.first(List.of(Spellings.plain(inside).split("[ .,;!?]+")))
                .map(name -> "Write [" + name + "].")
                .orElse("Write placeholders like [BILL NUMBER], each on one line."),
        inside,
        mistyped || block ? to : at + 1);
  }

  private static BrokenBracket nested(String line, int at, int close) {
    String whole = line.substring(at, close + 1);
    String inside = Spellings.plain(whole.replaceAll("[\\[\\]]", " "));
    boolean twice = Spellings.knows(inside) || Tag.of(inside).kind() != Tag.Kind.OTHER;
    return new BrokenBracket(
        "script:nested_brackets",
        "\"" + Shown.of(whole) + "\" has brackets inside of brackets.",
        twice ? "Write [" + Shown.of(inside) + "]." : "Write one placeholder after another.",
        inside,
        close + 1);
  }

  private static BrokenBracket tooLong(String line, int at, int end) {
    return new BrokenBracket(
        "script:unknown_placeholder",
        "\"" + Shown.of(line.substring(at, end)) + "\" is not a placeholder.",
        "What the caller is to see and not to say stands in (round) brackets.",
        "",
        end + 1);
  }

  /**
   * Where the bracket at {@code at} is closed, with as many others as open in it; -1 if nowhere.
   */
  private static int close(String line, int at) {
    int open = 0;
    for (int place = at; place < line.length(); place++) {
      open += line.charAt(place) == '[' ? 1 : line.charAt(place) == ']' ? -1 : 0;
      if (open == 0) {
        return place;
      }
    }
    return -1;
  }
}
