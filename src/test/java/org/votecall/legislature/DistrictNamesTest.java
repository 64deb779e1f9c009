package org.votecall.legislature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One district, by each of the names it has in public files. */
class DistrictNamesTest {
  private static final Path TABLE = Path.of("src/test/resources/legislature/district-names.tsv");

  @ParameterizedTest
  @MethodSource
  void isOneDivision(String source, String where, String code, String name, String expected) {
    String[] parts = where.split(" ");
    Optional<DivisionId> division =
        source.equals("census")
            ? DistrictNames.ofCensus(parts[0], parts[1], code, name)
            : DistrictNames.ofName(parts[0], parts[1], name);
    assertThat(division.map(DivisionId::toString).orElse("none"))
        .isEqualTo(expected.equals("none") ? expected : "ocd-division/country:us/" + expected);
  }

  static Stream<String[]> isOneDivision() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }
}
