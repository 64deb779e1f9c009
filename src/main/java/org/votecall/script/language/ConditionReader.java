package org.votecall.script.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Nearest;

/**
 * Reads one condition: {@code POSITION = undecided}, {@code CHAMBER = house or senate}, {@code DAYS
 * TO VOTE < 2}, {@code NOT CONSTITUENT}.
 */
public final class ConditionReader {
  private static final Pattern AND = Pattern.compile("(?i)\\band\\b|&+");
  private static final Pattern QUOTES =
      Pattern.compile("[\"\u201C\u201D]|(?<!\\p{L})['\u2018]|['\u2019](?!\\p{L})");

  /** Why a condition cannot be read: a finding but for its place. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String suggestion;

    Unreadable(String code, String message, String suggestion) {
      super(message);
      this.code = code;
      this.suggestion = suggestion;
    }

    /** The code of the finding: {@code script:unknown_value}. */
    public String code() {
      return code;
    }

    /** What to write instead. */
    public String suggestion() {
      return suggestion;
    }
  }

  private ConditionReader() {}

  /**
   * Reads {@code text}, in any case.
   *
   * @throws Unreadable when it is no condition
   */
  public static Condition read(String text) throws Unreadable {
    String written = plain(text);
    if (written.isEmpty()) {
      throw new Unreadable(
          "script:unknown_condition",
          "This [IF ...] asks nothing.",
          "Write what must be so, like [IF CHAMBER = house].");
    } else if (AND.matcher(written).find()) {
      throw two(written);
    }
    return one(written);
  }

  /** Without what changes nothing: quotes around a value, a double =, a space more. */
  private static String plain(String text) {
    String spaced = text.replace('_', ' ').replaceAll("\\s+", " ");
    return QUOTES.matcher(spaced).replaceAll("").strip();
  }

  private static Unreadable two(String written) {
    String either = AND.matcher(written).replaceAll("or");
    String asked = "\"" + Shown.of(written) + "\"";
    try {
      // reads as one with "or": nobody is of two chambers, or stands in two ways
      one(either);
      return new Unreadable(
          "script:two_conditions",
          asked + " can never be so of one person.",
          "Write or: " + Shown.of(either) + ".");
    } catch (Unreadable e) {
      return new Unreadable(
          "script:two_conditions",
          asked + " asks two things at once.",
          "Put one [IF ...] inside the other, each with its own [END].");
    }
  }

  private static Condition one(String written) throws Unreadable {
    boolean negated = written.regionMatches(true, 0, "NOT ", 0, 4);
    String rest = negated ? written.substring(4).strip() : written;
    Matcher comparison = Comparison.FORM.matcher(rest);
    Condition read =
        comparison.matches()
            ? new Comparison(
                    subject(comparison.group("left"), rest),
                    comparison.group("op"),
                    comparison.group("right"))
                .condition()
            : alone(rest);
    return negated ? negation(read) : read;
  }

  /** A subject that is yes or no, or words that name values of one subject. */
  private static Condition alone(String word) throws Unreadable {
    for (Subject subject : List.of(Subject.CONSTITUENT, Subject.COMMITTEE_MEMBER)) {
      if (word.equalsIgnoreCase(subject.written())) {
        return new Condition(subject, Set.of("yes"), subject.written());
      }
    }
    Optional<Subject> owner = Domain.ownerOf(word).or(() -> ownerOfFirst(word));
    String value = word.toLowerCase(Locale.ROOT);
    Subject subject = owner.isPresent() ? owner.get() : subject(word, word);
    return new Comparison(subject, "=", owner.isPresent() ? value : "").condition();
  }

  private static Optional<Subject> ownerOfFirst(String words) {
    List<String> values = Comparison.values(words);
    return values.size() < 2 ? Optional.empty() : Domain.ownerOf(values.get(0));
  }

  private static Subject subject(String written, String whole) throws Unreadable {
    String name = written.strip().toUpperCase(Locale.ROOT);
    for (Subject subject : Subject.values()) {
      if (subject.written().equals(name)) {
        return subject;
      }
    }
    boolean lacks = name.isEmpty();
    throw new Unreadable(
        "script:unknown_condition",
        "\"" + Shown.of(lacks ? whole : written) + "\" is nothing that can be asked.",
        begun(name)
            .or(() -> Nearest.of(name, Subject.allWritten()))
            .or(() -> valueIn(lacks ? whole : name))
            .map(near -> "Did you mean " + near + "?")
            .orElse("Ask for one of " + String.join(", ", Subject.allWritten()) + "."));
  }

  /** What was meant by a subject with words behind it, but no sign between. */
  private static Optional<String> begun(String name) {
    for (Subject subject : Subject.values()) {
      String rest = name.startsWith(subject.written()) ? name : "";
      rest = rest.replaceFirst("^" + subject.written() + "\\s*[:-]?\\s*", "");
      if (!rest.isEmpty()) {
        return Optional.of(subject.written() + " = " + Shown.of(rest.toLowerCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  /** What was meant by words of which one is a value, like {@code swing voters}. */
  private static Optional<String> valueIn(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 2)
        .flatMap(word -> Domain.ownerOf(word).map(one -> one.written() + " = " + word).stream())
        .findFirst();
  }

  /** The one value that {@code word} stands for, or is a slip of; empty for none or several. */
  public static Optional<String> valueOf(Subject subject, String word) {
    Domain domain = Domain.of(subject);
    return domain
        .named(word.strip())
        .or(() -> Nearest.of(word.strip(), domain.words()).flatMap(domain::named))
        .filter(meant -> meant.size() == 1)
        .map(meant -> meant.iterator().next());
  }

  static Condition negation(Condition condition) {
    Set<String> others = new LinkedHashSet<>(Domain.of(condition.subject()).values());
    others.removeAll(condition.values());
    return new Condition(condition.subject(), others, "NOT " + condition.written());
  }
}
