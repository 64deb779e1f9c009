package org.votecall.script.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.problem.Findings;
import org.votecall.problem.Nearest;

/** What paragraphs begin with in scripts of other systems: {@code IF LEAVING VOICEMAIL:}. */
final class Labels {
  private static final Map<String, Condition> TABLE = read();
  private static final Pattern ANY =
      Pattern.compile(
          TABLE.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(label -> label.replace(" ", "\\s{1,3}"))
              .collect(Collectors.joining("|", "(?iu)(", ")\\s?:\\s?")));

  /** What looks as if it told the caller when to say something. */
  private static final Pattern LOOKS_LIKE =
      Pattern.compile("(?:IF|WHEN|FOR|UNLESS|SI|CUANDO)\\b[A-ZÁÉÍÓÚÑ0-9 /,.'()-]{2,60}:");

  private Labels() {}

  /**
   * A label at a place in a line.
   *
   * @param end the place behind it
   */
  record Label(Condition condition, int end) {}

  /**
   * The label that begins at {@code at}; within a sentence only one in capitals is taken for it.
   */
  static Optional<Label> at(String line, int at, boolean begins) {
    Matcher matcher = ANY.matcher(line).region(at, line.length());
    if (!matcher.lookingAt()) {
      return begins ? alone(line, at) : Optional.empty();
    }
    String written = matcher.group(1);
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    if (!capitals && !begins) {
      return Optional.empty();
    }
    Condition condition = Objects.requireNonNull(TABLE.get(Spellings.plain(written)));
    return Optional.of(new Label(condition, matcher.end()));
  }

  /** A line that is nothing but a label, in capitals, needs no colon. */
  private static Optional<Label> alone(String line, int at) {
    String rest = line.substring(at).strip();
    return rest.equals(rest.toUpperCase(Locale.ROOT))
        ? Optional.ofNullable(TABLE.get(Spellings.plain(rest)))
            .map(condition -> new Label(condition, line.length()))
        : Optional.empty();
  }

  /** Whether a line begins with a label, one we know or one we tell of. */
  static boolean isLabel(String text) {
    String begins = text.stripLeading();
    return at(begins, 0, true).isPresent() || LOOKS_LIKE.matcher(begins).lookingAt();
  }

  /** The same, in the middle of what may be a word. */
  static Optional<Label> in(String line, int at, boolean begins) {
    boolean wordBegins = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
    return wordBegins && Character.isLetter(line.charAt(at))
        ? at(line, at, begins)
        : Optional.empty();
  }

  /** Tells of what stands at the beginning of a line like a label, and is none we know. */
  static void tellUnknown(String text, int line, Findings findings) {
    String begins = text.stripLeading();
    Matcher label = LOOKS_LIKE.matcher(begins);
    if (!label.lookingAt() || at(begins, 0, true).isPresent()) {
      return;
    }
    String written = label.group().substring(0, label.group().length() - 1);
    findings.warning(
        "script:unknown_label",
        line,
        "\"" + Shown.of(label.group()) + "\" would be read aloud: it is no label we know.",
        Nearest.of(written, known())
            .map(near -> "Did you mean \"" + near + ":\"?")
            .orElse("Write [IF ...] and [END] around what it is about."));
  }

  static Collection<String> known() {
    return TABLE.keySet();
  }

  private static Map<String, Condition> read() {
    Map<String, Condition> labels = new LinkedHashMap<>();
    HabitTable.read("/script/labels.txt")
        .forEach(
            (label, condition) -> {
              try {
                labels.put(label, ConditionReader.read(condition));
              } catch (ConditionReader.Unreadable e) {
                throw new IllegalStateException("labels.txt: " + label, e);
              }
            });
    return labels;
  }
}
