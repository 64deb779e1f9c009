package org.votecall.understanding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells whether a message says a name and nothing against it. */
public final class Naming {
  private static final Set<String> AROUND = TableFile.words("names", "around");
  private static final Set<String> DISTRICT = TableFile.words("names", "district");
  private static final Set<String> MINE = TableFile.words("names", "mine");
  private static final Set<String> BEFORE = TableFile.words("names", "before");
  private static final Set<String> AFTER = TableFile.words("names", "after");
  private static final Set<String> NOT = TableFile.words("names", "not");
  private static final Set<String> OTHER = TableFile.words("names", "other");

  private Naming() {}

  /**
   * Whether {@code plain} holds a name of {@code fullName} that is no common word, and else only
   * words of the name or around it. One slip is forgiven in a longer name.
   */
  public static boolean says(String plain, String fullName) {
    Set<String> name = words(Plain.of(fullName));
    Set<String> rest = words(plain);
    if (name.containsAll(rest)) {
      return true;
    }
    Set<String> named =
        rest.stream().filter(word -> isOneOf(name, word)).collect(Collectors.toSet());
    rest.removeAll(named);
    rest.removeAll(AROUND);
    named.removeAll(AROUND);
    return !named.isEmpty() && rest.isEmpty();
  }

  /** Whether a name of {@code fullName} that is no common word stands anywhere in {@code plain}. */
  public static boolean mentions(String plain, String fullName) {
    Set<String> name = words(Plain.of(fullName));
    name.removeAll(AROUND);
    return words(plain).stream().anyMatch(word -> isOneOf(name, word));
  }

  /** Whether {@code word} is a word of {@code name}, or one slip from it. */
  private static boolean isOneOf(Set<String> name, String word) {
    return name.contains(word) || name.stream().anyMatch(part -> Slip.between(word, part));
  }

  /** Whether "but", "or" or "not" stands right before a name of {@code fullName}, or "or" after. */
  public static boolean isSetAside(String plain, String fullName) {
    List<String> said = Arrays.asList(plain.split(" "));
    Set<String> name = words(Plain.of(fullName));
    return IntStream.range(0, said.size())
        .filter(at -> name.contains(said.get(at)))
        .anyMatch(
            at ->
                (at > 0 && BEFORE.contains(said.get(at - 1)))
                    || (at + 1 < said.size() && AFTER.contains(said.get(at + 1))));
  }

  /** Whether {@code plain} names a district by its label: "district 18", "ad 18", or "18" alone. */
  public static boolean saysDistrict(String plain, String label) {
    String wanted = Plain.of(label);
    return plain.equals(wanted)
        || DISTRICT.stream()
            .anyMatch(word -> (" " + plain + " ").contains(" " + word + " " + wanted + " "));
  }

  /** Whether {@code plain} says of somebody: "mine". */
  public static boolean saysMine(String plain) {
    return MINE.stream()
        .map(phrase -> " " + phrase.replace('_', ' ') + " ")
        .anyMatch((" " + plain + " ")::contains);
  }

  /** Whether {@code plain} says "not". */
  public static boolean denies(String plain) {
    return words(plain).stream().anyMatch(NOT::contains);
  }

  /** Whether {@code plain} speaks of the other one. */
  public static boolean saysOther(String plain) {
    return words(plain).stream().anyMatch(OTHER::contains);
  }

  private static Set<String> words(String plain) {
    return new HashSet<>(Arrays.asList(plain.split(" ")));
  }
}
