package org.votecall.script.language;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The values a subject may have, and the words that name them; read from a table. */
final class Domain {
  /** Letters that tell words apart. */
  private static final int STEM = 4;

  private static final String TABLE = "/script/conditions.txt";
  private static final Map<Subject, Domain> ALL = read();

  private final Set<String> values;
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private Domain(List<String> values) {
    this.values = new LinkedHashSet<>(values);
    values.forEach(value -> words.put(value, Set.of(value)));
  }

  static Domain of(Subject subject) {
    return Objects.requireNonNull(ALL.get(subject));
  }

  /** In the order of the table. */
  Set<String> values() {
    return values;
  }

  /**
   * The same, as somebody is told them who wrote something else: each with another word for it, if
   * there is one that tells more.
   */
  String choices() {
    return values.stream().map(this::choice).collect(Collectors.joining(", "));
  }

  private String choice(String value) {
    return words.entrySet().stream()
        .filter(word -> word.getValue().equals(Set.of(value)) && !isLike(word.getKey(), value))
        .findFirst()
        .map(word -> value + " (" + word.getKey() + ")")
        .orElse(value);
  }

  /** Whether a word of the one begins as a word of the other does. */
  private static boolean isLike(String one, String other) {
    return Arrays.stream(one.split(" "))
        .anyMatch(
            word ->
                Arrays.stream(other.split(" "))
                    .anyMatch(of -> of.startsWith(stem(word)) || word.startsWith(stem(of))));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** What {@code word} stands for, in any case. */
  Optional<Set<String>> named(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(words.get(plain));
  }

  Set<String> words() {
    return words.keySet();
  }

  /** The subject that has {@code word} among its words, if no other has. */
  static Optional<Subject> ownerOf(String word) {
    List<Subject> owners =
        Arrays.stream(Subject.values())
            .filter(subject -> subject != Subject.DAYS_TO_VOTE)
            .filter(subject -> of(subject).named(word).isPresent())
            .toList();
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private static Map<Subject, Domain> read() {
    Map<Subject, Domain> all = new EnumMap<>(Subject.class);
    all.put(Subject.DAYS_TO_VOTE, days());
    Domain last = null;
    for (String line : HabitTable.lines(TABLE)) {
      if (line.startsWith(" ")) {
        Objects.requireNonNull(last).also(line.strip());
      } else {
        String[] parts = line.split(": ", 2);
        last = new Domain(List.of(parts[1].split(", ")));
        all.put(Subject.valueOf(parts[0].replace(' ', '_')), last);
      }
    }
    return all;
  }

  private void also(String line) {
    String[] parts = line.split(" = ", 2);
    Set<String> meant = Set.of(parts[1].split(" \\+ "));
    List.of(parts[0].split(", ")).forEach(word -> words.put(word, meant));
  }

  private static Domain days() {
    List<String> numbers =
        IntStream.rangeClosed(0, Subject.MOST_DAYS).mapToObj(String::valueOf).toList();
    Domain days = new Domain(numbers);
    days.values.add(Subject.UNKNOWN);
    days.words.put(Subject.UNKNOWN, Set.of(Subject.UNKNOWN));
    return days;
  }
}
