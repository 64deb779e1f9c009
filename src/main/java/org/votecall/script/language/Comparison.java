package org.votecall.script.language;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.problem.Nearest;
import org.votecall.script.language.ConditionReader.Unreadable;

/** A subject, a sign between, and what it is compared with: {@code CHAMBER = house or senate}. */
record Comparison(Subject subject, String op, String right) {
  /** Parts what a condition asks at its sign. */
  static final Pattern FORM =
      Pattern.compile(
          "(?<left>[^=<>!]*?)\\s*(?<op><=|>=|!=|<>|==|=|<|>|\\bIS NOT\\b|\\bIS\\b)\\s*(?<right>.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BETWEEN_VALUES =
      Pattern.compile("\\s*(?:,\\s*or\\s+|,|/|\\||\\bor\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");

  /** The values that {@code right} names, as they are written. */
  static List<String> values(String right) {
    return Arrays.stream(BETWEEN_VALUES.split(right.strip()))
        .filter(value -> !value.isBlank())
        .toList();
  }

  Condition condition() throws Unreadable {
    if (values(right).isEmpty()) {
      throw new Unreadable(
          "script:unknown_value", subject.written() + " is compared with nothing.", choices());
    } else if (subject == Subject.DAYS_TO_VOTE) {
      return days();
    } else if (!isNegated() && !op.startsWith("=") && !op.equalsIgnoreCase("IS")) {
      throw new Unreadable(
          "script:unknown_condition",
          subject.written() + " is no number, so " + op + " says nothing of it.",
          Domain.of(subject).named(right.strip()).isPresent()
              ? "Write " + subject.written() + " = " + Shown.of(right) + "."
              : choices());
    }
    Set<String> values = new LinkedHashSet<>();
    for (String word : values(right)) {
      values.addAll(value(word.strip()));
    }
    String shown = String.join(" or ", values(right));
    Condition equal = new Condition(subject, values, subject.written() + " = " + shown);
    return isNegated() ? ConditionReader.negation(equal) : equal;
  }

  private boolean isNegated() {
    return op.equals("!=") || op.equals("<>") || op.equalsIgnoreCase("IS NOT");
  }

  private Set<String> value(String word) throws Unreadable {
    Domain domain = Domain.of(subject);
    Optional<Set<String>> meant = domain.named(word);
    if (meant.isPresent()) {
      return meant.get();
    }
    Matcher other = FORM.matcher(word);
    if (other.matches() && !other.group("left").isBlank()) {
      return again(other, word);
    }
    boolean not = word.toLowerCase(Locale.ROOT).startsWith("not ");
    if (not && domain.named(word.substring(4).strip()).isPresent()) {
      throw new Unreadable(
          "script:unknown_value",
          "NOT stands before the value.",
          "Write " + subject.written() + " != " + word.substring(4).strip() + ".");
    }
    throw new Unreadable(
        "script:unknown_value",
        "\"" + Shown.of(word) + "\" is no value of " + subject.written() + ".",
        Nearest.of(word, domain.words())
            .map(near -> "Did you mean " + near + "?")
            .orElse(choices()));
  }

  /** A value that stands behind its subject once more, as in {@code PARTY = d or PARTY = r}. */
  private Set<String> again(Matcher other, String word) throws Unreadable {
    if (!Spellings.plain(other.group("left")).equals(subject.written())) {
      throw new Unreadable(
          "script:two_conditions",
          "\"" + Shown.of(word) + "\" asks for something else than " + subject.written() + ".",
          "Write [ELSE IF " + Shown.of(word) + "] with the same words in it.");
    }
    return new Comparison(subject, other.group("op"), other.group("right")).condition().values();
  }

  private String choices() {
    return subject == Subject.DAYS_TO_VOTE
        ? "Write a number of days, like DAYS TO VOTE <= 1."
        : "It may be " + Domain.of(subject).choices() + ".";
  }

  private Condition days() throws Unreadable {
    String value = right.strip();
    String written = subject.written() + " " + op + " " + value;
    if (value.equalsIgnoreCase(Subject.UNKNOWN)) {
      Condition unknown =
          new Condition(subject, Set.of(Subject.UNKNOWN), subject.written() + " = " + value);
      return isNegated() ? ConditionReader.negation(unknown) : unknown;
    }
    if (!DAYS.matcher(value).matches()) {
      throw new Unreadable(
          "script:unknown_value", "\"" + Shown.of(value) + "\" is no number of days.", choices());
    }
    int number = Integer.parseInt(value);
    Set<String> values =
        Domain.of(subject).values().stream()
            .filter(day -> !day.equals(Subject.UNKNOWN))
            .filter(day -> compares(Integer.parseInt(day), number))
            .collect(Collectors.toSet());
    return new Condition(subject, values, written);
  }

  private boolean compares(int days, int number) {
    return switch (op) {
      case "<" -> days < number;
      case "<=" -> days <= number;
      case ">" -> days > number;
      case ">=" -> days >= number;
      default -> (days == number) != isNegated();
    };
  }
}
