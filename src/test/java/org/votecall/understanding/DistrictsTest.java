package org.votecall.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The districts that people say are theirs, and the many numbers that are no such thing. */
class DistrictsTest {
  private static final Path FILE = Path.of("src/test/resources/corpus/districts.tsv");
  private static final String NONE = "-";
  private static final int FEWEST = 120;
  private static final Duration LONG = Duration.ofSeconds(1);

  /** A line of the corpus, and what was read in its message. */
  private record Read(String expected, String read, String message) {
    boolean right() {
      return expected.equals(read);
    }
  }

  private final Ears ears = new Ears();

  @Test
  void eachIsReadRight() throws IOException {
    List<Read> all = all();
    List<Read> wrong = all.stream().filter(read -> !read.right()).toList();
    System.out.println(table(wrong, all.size()));
    assertThat(wrong).isEmpty();
  }

  @Test
  void halfOfThemAreTraps() throws IOException {
    List<Read> all = all();
    assertThat(all.size()).isGreaterThan(FEWEST);
    assertThat(all.stream().filter(read -> read.expected().startsWith(NONE)).count())
        .isGreaterThanOrEqualTo(all.size() / 2);
  }

  /** Many numbers, or much that looks like a district, is read about as fast as anything. */
  @Test
  void nothingTakesLong() {
    for (String piece :
        List.of(
            "district ",
            "AD 17 ",
            "1 st ",
            "CA-",
            "0OlI",
            "1 calle ",
            "12 a ",
            "12   ",
            "1 st. ")) {
      String message = piece.repeat(Ears.LONGEST / piece.length());
      assertTimeout(LONG, () -> ears.hear(message), piece);
    }
  }

  private List<Read> all() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t", 2))
        .map(cells -> new Read(cells[0], told(ears.hear(cells[1]).place()), cells[1]))
        .toList();
  }

  /** The district, and then ADDRESS and ZIP. */
  private static String told(Place place) {
    StatedDistrict district = place.district();
    String told =
        district == null
            ? NONE
            : Stream.of(district.body(), district.state(), district.label())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    String more =
        Stream.of(place.address() == null ? null : "ADDRESS", place.zip())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    assertThat(place.none()).isEqualTo(district == null && more.isEmpty());
    return more.isEmpty() ? told : told + " + " + more;
  }

  private static String table(List<Read> wrong, int of) {
    Map<String, Long> confused =
        wrong.stream()
            .map(read -> String.format("%-24s %s", read.expected(), read.read()))
            .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));
    String pairs =
        confused.entrySet().stream()
            .map(pair -> String.format("%4d  %s%n", pair.getValue(), pair.getKey()))
            .collect(Collectors.joining());
    String messages =
        wrong.stream()
            .map(
                read ->
                    "      %s (%s, not %s)%n"
                        .formatted(read.message(), read.expected(), read.read()))
            .collect(Collectors.joining());
    return "Districts read otherwise, of %d messages: %d%n      %-24s %s%n%s%s"
        .formatted(of, wrong.size(), "should be", "was", pairs, messages);
  }
}
