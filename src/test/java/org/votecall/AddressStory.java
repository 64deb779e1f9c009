package org.votecall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.address.StreetAddress;
import org.votecall.simulator.Story;
import org.votecall.understanding.Ears;

/** A story in which somebody tells a street address, by what is understood of it. */
record AddressStory(List<String> lines, List<StreetAddress> addresses) {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern SAID = Pattern.compile("[A-Z]?> ?(.*)");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** All there are. */
  static List<AddressStory> all() throws IOException {
    Ears ears = new Ears();
    List<AddressStory> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("stories"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        all.add(new AddressStory(lines, addresses(lines, ears)));
      }
    }
    return all.stream().filter(story -> !story.addresses().isEmpty()).toList();
  }

  String title() {
    return lines.get(0);
  }

  Path world() {
    String name = Story.header(lines, "world", "demo");
    return name.equals("demo") ? Path.of("config/demo") : RESOURCES.resolve("worlds").resolve(name);
  }

  Instant now() {
    return Story.now(lines).toInstant();
  }

  /** Where addresses lie, as far as the story's world tells it. */
  List<Secret> points() throws IOException {
    List<Secret> points = new ArrayList<>();
    try (CSVParser rows = CSV.parse(Files.newBufferedReader(world().resolve("addresses.csv")))) {
      for (CSVRecord row : rows) {
        if (row.isMapped("latitude")) {
          points.add(Secret.degrees(Double.parseDouble(row.get("latitude"))));
          points.add(Secret.degrees(Double.parseDouble(row.get("longitude"))));
        }
      }
    }
    return points;
  }

  private static List<StreetAddress> addresses(List<String> lines, Ears ears) {
    return lines.stream()
        .map(SAID::matcher)
        .filter(Matcher::matches)
        .map(said -> ears.hear(said.group(1)).place().address())
        .filter(Objects::nonNull)
        .toList();
  }
}
