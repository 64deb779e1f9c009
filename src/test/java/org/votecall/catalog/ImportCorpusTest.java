package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.PlanChoice;
import org.votecall.address.ZipArea;
import org.votecall.atlas.boundaries.BoundaryFiles;
import org.votecall.atlas.people.People;
import org.votecall.atlas.people.PeopleFiles;
import org.votecall.atlas.people.PeopleReading;
import org.votecall.atlas.zips.ZipFiles;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;

/** Spreadsheets as people export them at midnight: read, or told what to mend, word for word. */
class ImportCorpusTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> imports() throws IOException {
    return ImportCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  @Test
  void thereAreEnough() throws IOException {
    List<ImportCase> cases = ImportCase.all();
    assertThat(cases).filteredOn(ImportCase::isSound).hasSizeGreaterThan(20);
    assertThat(cases).filteredOn(one -> !one.isSound()).hasSizeGreaterThan(60);
  }

  /** A volunteer reads it at midnight: whole sentences, and no word of the program's own. */
  @Test
  void whatIsToldCanBeReadAloud() throws IOException {
    assertThat(ImportCase.all())
        .filteredOn(one -> !one.isSound())
        .flatExtracting(ImportCase::expected)
        .allMatch(line -> line.matches(".*\\] [\"A-Z].*[.?]"))
        .noneMatch(line -> line.contains("Exception") || line.contains("null"));
  }

  private void check(ImportCase one) throws IOException {
    Path inner = Files.createDirectory(folder.resolve(one.name()));
    Path file = Files.write(inner.resolve(one.fileName()), one.bytes());
    assertThat(told(one, file)).containsExactlyElementsOf(one.expected());
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files).containsExactly(file); // nothing was written beside it
    }
    Files.delete(file);
  }

  private static List<String> told(ImportCase one, Path file) {
    Problems problems = new Problems();
    int rows =
        switch (one.kind()) {
          case "legislators" -> people(file, problems);
          case "zips" -> zips(file, problems);
          case "boundaries" -> BoundaryFiles.read(file, PlanChoice.READ, problems).size();
          default -> catalog(one.kind(), file, problems);
        };
    return problems.isEmpty()
        ? List.of("sound: " + rows + (rows == 1 ? " row" : " rows"))
        : problems.list().stream().map(one::told).toList();
  }

  private static int catalog(String kind, Path file, Problems problems) {
    CatalogTable table = CatalogTable.valueOf(kind.toUpperCase(Locale.ROOT));
    try {
      return new TableLoad(Jurisdictions.builtIn(), CLOCK)
          .read(table, file, Known.NOTHING, new Problems())
          .size();
    } catch (WorldRejected e) {
      e.problems().forEach(one -> problems.add(one.code(), one.place(), one.message()));
      return 0;
    }
  }

  private static int people(Path file, Problems problems) {
    PeopleReading reading = PeopleReading.of(Jurisdictions.builtIn()::ofState, LocalDate.MIN);
    People people = PeopleFiles.read(file, reading, problems);
    return people.legislators().size() + people.executives().size();
  }

  private static int zips(Path file, Problems problems) {
    LocalDate today = LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
    return (int)
        ZipFiles.read(file, PlanChoice.READ, today, problems).stream()
            .flatMap(relation -> relation.areas().stream())
            .map(ZipArea::zip)
            .distinct()
            .count();
  }
}
