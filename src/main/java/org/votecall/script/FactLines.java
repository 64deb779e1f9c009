package org.votecall.script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.votecall.problem.Findings;
import org.votecall.script.language.Shown;

/** The lines above a script as they stand in its file, to tell which of them is wrong and how. */
record FactLines(List<String> lines, int first, int end) {
  private static final String CODE = "script:front_matter";
  private static final Pattern FACT =
      Pattern.compile("\\s*\"?([\\p{L} _-]{1,30}?)\"?\\s*:(?:\\s+(.*))?");
  private static final Pattern NO_SPACE = Pattern.compile("\\s*([\\p{L}_-]{1,30}):(\\S.*)");
  private static final String USUAL =
      "Write each as a name, a colon, a space and a value, like language: en.";

  /** The first line, from {@code first} on, that cannot be a fact; the last one if all can. */
  static int wordsIn(List<String> lines, int first) {
    return IntStream.rangeClosed(first, lines.size())
        .filter(line -> !lines.get(line - 1).isBlank())
        .filter(line -> !FACT.matcher(lines.get(line - 1)).matches())
        .findFirst()
        .orElse(lines.size());
  }

  /** Whether a file begins with a fact instead of a line that tells that there are some. */
  static boolean beginIn(String file) {
    Matcher fact = FACT.matcher(file.strip().lines().findFirst().orElse(""));
    return fact.matches() && Facts.KNOWN.contains(fact.group(1).toLowerCase(Locale.ROOT));
  }

  /** Where the fact {@code name} stands; the first line where it stands nowhere. */
  int of(String name) {
    return IntStream.rangeClosed(first, end)
        .filter(line -> name.equalsIgnoreCase(name(line)))
        .findFirst()
        .orElse(1);
  }

  private String name(int line) {
    Matcher fact = FACT.matcher(at(line));
    return fact.matches() ? fact.group(1).strip() : "";
  }

  private String at(int line) {
    return lines.get(line - 1);
  }

  /**
   * Tells why they cannot be read.
   *
   * @param otherwise the line that is told where none looks wrong
   */
  void tell(int otherwise, Findings findings) {
    for (int line = first; line <= end; line++) {
      Optional<String[]> wrong = wrong(line);
      if (wrong.isPresent()) {
        findings.error(CODE, line, wrong.get()[0], wrong.get()[1]);
        return;
      }
    }
    int line = Math.max(first, Math.min(otherwise, end));
    String shown = line > lines.size() ? "" : Shown.of(at(line));
    findings.error(CODE, line, "This line cannot be read: \"" + shown + "\".", USUAL);
  }

  /** What is wrong with one line, and what to do. */
  private Optional<String[]> wrong(int number) {
    String line = at(number);
    Matcher fact = FACT.matcher(line);
    Matcher noSpace = NO_SPACE.matcher(line);
    if (line.indexOf('\t') >= 0) {
      return because("There is a tab in this line.", "Put spaces in its place.");
    } else if (line.isBlank() || line.stripLeading().matches("(?:#|- |[{}]).*")) {
      return Optional.empty();
    } else if (noSpace.matches()) {
      String mended = noSpace.group(1) + ": " + Shown.of(noSpace.group(2));
      return because("There is no space behind the colon.", "Write " + mended + ".");
    } else if (!fact.matches()) {
      return because("\"" + Shown.of(line) + "\" is not a name, a colon and a value.", USUAL);
    }
    return wrong(number, fact.group(1), fact.group(2) == null ? "" : fact.group(2).strip());
  }

  private Optional<String[]> wrong(int number, String name, String value) {
    int before = of(name.strip());
    if (before < number) {
      return because(
          name.strip() + " stands here and in line " + before + " too.", "Keep one of them.");
    } else if (value.contains(": ") && !value.startsWith("\"") && !value.startsWith("'")) {
      return because(
          "There are two colons in this line.",
          "Put quotes around what is behind the first: " + name + ": \"" + Shown.of(value) + "\".");
    } else if (quotes(value) % 2 == 1) {
      return because("A quote is opened here and not closed.", "Take it out, or write the other.");
    } else if (!value.isEmpty() && "*&!%@[{|>`".indexOf(value.charAt(0)) >= 0) {
      return because(
          "A value cannot begin with " + value.charAt(0) + ".",
          "Write " + name + ": " + Shown.of(value.replaceAll("[*&!%@\\[\\]{}|>`]", "")) + ".");
    }
    return Optional.empty();
  }

  /** Of a kind with which the value begins; there may be any in it. */
  private static long quotes(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return quoted ? value.chars().filter(c -> c == value.charAt(0)).count() : 0;
  }

  private static Optional<String[]> because(String message, String suggestion) {
    return Optional.of(new String[] {message, suggestion});
  }
}
