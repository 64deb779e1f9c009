package org.votecall.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.words.Language;

/**
 * How people write, from {@code usage.txt} of each language: short forms, words that stand between
 * clauses, and words around a clause that add nothing to it.
 *
 * <pre>
 *   do not = dont            what the tables call it = how it is typed
 *   between: and but         a clause ends before such a word
 *   around: hi ok please     may belong to a clause or not
 * </pre>
 */
final class Usage {
  private static final String BETWEEN = "between:";
  private static final String AROUND = "around:";
  private static final int DIGITS_OF_A_ZIP = 5;

  private final Map<String, List<String>> meant = new HashMap<>();
  private final Set<String> between = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  static Usage load() {
    Usage usage = new Usage();
    for (Language language : Language.values()) {
      TableFile.lines(language, "usage").forEach(usage::add);
    }
    return usage;
  }

  private void add(String line) {
    String[] sides = line.split(" = ", 2);
    if (line.startsWith(BETWEEN)) {
      between.addAll(words(line.substring(BETWEEN.length())));
    } else if (line.startsWith(AROUND)) {
      around.addAll(words(line.substring(AROUND.length())));
    } else if (sides.length == 2) {
      words(sides[1]).forEach(typed -> meant.put(typed, words(sides[0])));
    } else {
      throw new IllegalStateException("usage: cannot read \"" + line + "\"");
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split(" +"));
  }

  boolean knows(String typed) {
    return meant.containsKey(typed);
  }

  /** The words that {@code typed} stands for, often itself. */
  List<String> meant(String typed) {
    return meant.getOrDefault(typed, List.of(typed));
  }

  /** Whether a clause ends before {@code word} and one begins behind it: "and", a ZIP. */
  boolean joins(@Nullable String word) {
    return isBetween(word) || (word != null && isZip(word));
  }

  /** Whether {@code word} only joins two clauses. */
  boolean isBetween(@Nullable String word) {
    return between.contains(word);
  }

  private static boolean isZip(String word) {
    return word.length() == DIGITS_OF_A_ZIP && Character.isDigit(word.charAt(0));
  }

  /** Whether a clause may begin or end on the other side of {@code word}. */
  boolean stepsOver(@Nullable String word, boolean atEdge) {
    return joins(word) || (atEdge && around.contains(word));
  }

  /** Every word the file speaks of. */
  Set<String> words() {
    Set<String> all = new HashSet<>(meant.keySet());
    meant.values().forEach(all::addAll);
    all.addAll(between);
    all.addAll(around);
    return all;
  }
}
