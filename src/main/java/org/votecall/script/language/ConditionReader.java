package org.votecall.script.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads one condition: {@code POSITION = undecided}, {@code CHAMBER = house or senate}, {@code DAYS
 * TO VOTE < 2}, {@code NOT CONSTITUENT}.
 */
public final class ConditionReader {
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?<left>[^=<>!]*?)\\s*(?<op><=|>=|!=|<>|=|<|>|\\bIS NOT\\b|\\bIS\\b)\\s*(?<right>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_VALUES =
      Pattern.compile("\\s*(?:,\\s*or\\s+|,|/|\\||\\bor\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile("(?i)\\band\\b|&&");
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

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

    public String code() {
      return code;
    }

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
    String written = text.replace('_', ' ').strip().replaceAll("\\s+", " ");
    if (AND.matcher(written).find()) {
      throw new Unreadable(
          "script:two_conditions",
          "\"" + written + "\" asks two things at once.",
          "Put one [IF ...] inside the other, each with its own [END].");
    }
    boolean negated = written.regionMatches(true, 0, "NOT ", 0, 4);
    String rest = negated ? written.substring(4).strip() : written;
    Matcher comparison = COMPARISON.matcher(rest);
    Condition read =
        comparison.matches()
            ? compared(comparison.group("left"), comparison.group("op"), comparison.group("right"))
            : alone(rest);
    return negated ? negation(read) : read;
  }

  private static Condition compared(String left, String op, String right) throws Unreadable {
    Subject subject = subject(left);
    if (right.isBlank()) {
      throw new Unreadable(
          "script:unknown_value",
          subject.written() + " is compared with nothing.",
          choices(subject));
    }
    if (subject == Subject.DAYS_TO_VOTE) {
      return days(op, right);
    }
    boolean not = op.equals("!=") || op.equals("<>") || op.equalsIgnoreCase("IS NOT");
    if (!not && !op.equals("=") && !op.equalsIgnoreCase("IS")) {
      throw new Unreadable(
          "script:unknown_condition",
          subject.written() + " is no number, so " + op + " says nothing of it.",
          "Write " + subject.written() + " = ...");
    }
    Set<String> values = new LinkedHashSet<>();
    for (String word : BETWEEN_VALUES.split(right.strip())) {
      values.addAll(value(subject, word));
    }
    String shown = String.join(" or ", BETWEEN_VALUES.split(right.strip()));
    Condition equal = new Condition(subject, values, subject.written() + " = " + shown);
    return not ? negation(equal) : equal;
  }

  /** A subject that is yes or no, or a word that names one value of one subject. */
  private static Condition alone(String word) throws Unreadable {
    for (Subject subject : List.of(Subject.CONSTITUENT, Subject.COMMITTEE_MEMBER)) {
      if (word.equalsIgnoreCase(subject.written())) {
        return new Condition(subject, Set.of("yes"), subject.written());
      }
    }
    Optional<Subject> owner = Domain.ownerOf(word);
    if (owner.isPresent()) {
      String value = word.toLowerCase(Locale.ROOT);
      return new Condition(
          owner.get(),
          Domain.of(owner.get()).named(value).orElseThrow(),
          owner.get().written() + " = " + value);
    }
    Subject subject = subject(word);
    throw new Unreadable(
        "script:unknown_value", subject.written() + " is compared with nothing.", choices(subject));
  }

  private static Subject subject(String written) throws Unreadable {
    String name = written.strip().toUpperCase(Locale.ROOT);
    for (Subject subject : Subject.values()) {
      if (subject.written().equals(name)) {
        return subject;
      }
    }
    throw new Unreadable(
        "script:unknown_condition",
        "\"" + written.strip() + "\" is nothing that can be asked.",
        Nearest.of(name, Subject.allWritten())
            .map(near -> "Did you mean " + near + "?")
            .orElse("Ask for one of " + String.join(", ", Subject.allWritten()) + "."));
  }

  private static Set<String> value(Subject subject, String word) throws Unreadable {
    Domain domain = Domain.of(subject);
    Optional<Set<String>> meant = domain.named(word.strip());
    if (meant.isPresent()) {
      return meant.get();
    }
    throw new Unreadable(
        "script:unknown_value",
        "\"" + word.strip() + "\" is no value of " + subject.written() + ".",
        Nearest.of(word.strip(), domain.words())
            .map(near -> "Did you mean " + near + "?")
            .orElse(choices(subject)));
  }

  private static String choices(Subject subject) {
    return subject == Subject.DAYS_TO_VOTE
        ? "Write a number of days, like DAYS TO VOTE <= 1."
        : "It may be " + String.join(", ", Domain.of(subject).values()) + ".";
  }

  private static Condition days(String op, String right) throws Unreadable {
    String written = Subject.DAYS_TO_VOTE.written() + " " + op + " " + right.strip();
    boolean not = op.equals("!=") || op.equals("<>") || op.equalsIgnoreCase("IS NOT");
    if (right.strip().equalsIgnoreCase(Domain.UNKNOWN)) {
      Condition unknown = new Condition(Subject.DAYS_TO_VOTE, Set.of(Domain.UNKNOWN), written);
      return not ? negation(unknown) : unknown;
    }
    if (!DAYS.matcher(right.strip()).matches()) {
      throw new Unreadable(
          "script:unknown_value",
          "\"" + right.strip() + "\" is no number of days.",
          choices(Subject.DAYS_TO_VOTE));
    }
    int number = Integer.parseInt(right.strip());
    Set<String> values =
        Domain.of(Subject.DAYS_TO_VOTE).values().stream()
            .filter(value -> !value.equals(Domain.UNKNOWN))
            .filter(value -> compares(Integer.parseInt(value), op, not, number))
            .collect(Collectors.toSet());
    return new Condition(Subject.DAYS_TO_VOTE, values, written);
  }

  private static boolean compares(int days, String op, boolean not, int number) {
    return switch (op) {
      case "<" -> days < number;
      case "<=" -> days <= number;
      case ">" -> days > number;
      case ">=" -> days >= number;
      default -> (days == number) != not;
    };
  }

  private static Condition negation(Condition condition) {
    Set<String> others = new LinkedHashSet<>(Domain.of(condition.subject()).values());
    others.removeAll(condition.values());
    return new Condition(condition.subject(), others, "NOT " + condition.written());
  }
}
