package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** No ZIP, no campaign's keyword and no person's name stands in Java, tests included. */
class NoDataInJavaTest {
  private static final Path DEMO = Path.of("config/demo");

  @Test
  void nothingOfTheDemoWorldStandsInJava() throws IOException {
    Set<String> data =
        Stream.of(
                cells("zips.csv", "zip"),
                cells("campaigns.csv", "keyword"),
                cells("legislators.csv", "name"))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertThat(data).hasSizeGreaterThan(50);
    Pattern any =
        Pattern.compile(
            data.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(", ")\\b")));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        assertThat(any.matcher(Files.readString(file)).results().map(found -> found.group()))
            .as(file.toString())
            .isEmpty();
      }
    }
  }

  private static List<String> cells(String file, String column) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(DEMO.resolve(file)))) {
      return rows.stream().map(row -> row.get(column)).toList();
    }
  }
}
