package org.votecall.atlas.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.legislature.Executive;

/** What an official is called whom a public file names by kind: {@code lt_governor}. */
final class ExecutiveTitle {
  private static final Set<String> SMALL = Set.of("of", "the", "and", "for");

  /** The governor first, and everybody else as they come. */
  static final Comparator<Executive> GOVERNOR_FIRST =
      Comparator.comparing(executive -> !executive.title().equals("Governor"));

  private ExecutiveTitle() {}

  /** "Lieutenant Governor", "Secretary of State". */
  static String of(String kind) {
    return Arrays.stream(kind.replaceFirst("^lt[_ ]", "lieutenant ").split("[_ ]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> SMALL.contains(word) ? word : capitalised(word))
        .collect(Collectors.joining(" "));
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
