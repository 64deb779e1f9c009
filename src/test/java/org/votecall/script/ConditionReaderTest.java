package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.script.language.Condition;
import org.votecall.script.language.ConditionReader;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;

/** What a condition asks, as a table has it that staff could have written. */
class ConditionReaderTest {
  private static final Path TABLE = Path.of("src/test/resources/scripts/conditions.txt");
  private static final String ARROW = " -> ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void whatIsWrittenAsksWhatTheTableHas(String line) {
    String written = line.substring(0, line.indexOf(ARROW));
    assertThat(written + ARROW + asked(written)).isEqualTo(line);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void whatCannotBeReadIsToldWithASuggestion(String line) {
    try {
      assertThat(ConditionReader.read(line.substring(0, line.indexOf(ARROW))).written())
          .isNotBlank();
    } catch (ConditionReader.Unreadable e) {
      assertThat(e).hasMessageMatching("[^\\p{Cntrl}]+\\.");
      assertThat(e.suggestion()).matches("[^\\p{Cntrl}]+[.?]");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void whatIsToldOfAConditionReadsAsTheSame(String line) throws ConditionReader.Unreadable {
    Condition read;
    try {
      read = ConditionReader.read(line.substring(0, line.indexOf(ARROW)));
    } catch (ConditionReader.Unreadable e) {
      return; // there is nothing to read again
    }
    if (!read.written().startsWith("NOT NOT")) {
      assertThat(ConditionReader.read(read.written()).values()).isEqualTo(read.values());
    }
  }

  @Test
  void theTableIsLong() throws IOException {
    assertThat(lines()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
  }

  @Test
  void aConditionHoldsForItsValuesAlone() throws ConditionReader.Unreadable {
    Condition soon = ConditionReader.read("DAYS TO VOTE < 2");
    Traits nobody = new Traits(Map.of());
    assertThat(soon.holds(nobody)).isFalse();
    assertThat(soon.holds(nobody.with(Subject.DAYS_TO_VOTE, "1"))).isTrue();
    assertThat(soon.holds(nobody.with(Subject.DAYS_TO_VOTE, "2"))).isFalse();
    assertThat(soon.holds(nobody.with(Subject.DAYS_TO_VOTE, "unknown"))).isFalse();
  }

  private static String asked(String written) {
    try {
      Condition read = ConditionReader.read(written);
      return read.subject().written() + ": " + shown(read.subject(), read.values());
    } catch (ConditionReader.Unreadable e) {
      return e.code();
    }
  }

  private static String shown(Subject subject, Set<String> values) {
    if (subject != Subject.DAYS_TO_VOTE) {
      return String.join(", ", new TreeSet<>(values));
    }
    List<Integer> days =
        values.stream()
            .filter(day -> !day.equals("unknown"))
            .map(Integer::valueOf)
            .sorted()
            .toList();
    String unknown = values.contains("unknown") ? "unknown" : "";
    if (days.isEmpty()) {
      return unknown.isEmpty() ? "never" : unknown;
    }
    int last = days.get(days.size() - 1);
    boolean row = last - days.get(0) == days.size() - 1;
    return ((row ? days.get(0) + ".." + last : days) + " " + unknown).strip();
  }

  private static Stream<String> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> line.contains(ARROW));
  }
}
