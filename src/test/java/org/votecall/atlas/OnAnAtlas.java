package org.votecall.atlas;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.AtlasParts;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;

/** A database with an atlas in it, loaded from small files. */
abstract class OnAnAtlas {
  static final Path PEOPLE = Path.of("src/test/resources/people");
  static final Path ZIPS = Path.of("src/test/resources/address/zips.csv");
  static final LocalDate DAY = LocalDate.of(2026, 8, 5);
  @TempDir Path folder;
  Instant now = Instant.parse("2026-08-05T18:00:00Z");

  /** An open database with nothing in it. */
  abstract Database database();

  AtlasStore store() {
    return new AtlasStore(database(), Author.PROGRAM);
  }

  AtlasLoader loader() {
    return new AtlasLoader(store(), Jurisdictions.builtIn(), () -> now);
  }

  CurrentAtlas current() {
    return new CurrentAtlas(store(), AtlasParts.NONE);
  }

  LoadReport people(Path file) throws LoadRejected {
    return loader()
        .people(new Source(file, DAY, Removal.CAUTIOUS), reading -> reading)
        .putInForce();
  }

  LoadReport zips(Path file) throws LoadRejected {
    return loader().zips(new Source(file, DAY, Removal.CAUTIOUS), PlanChoice.READ).putInForce();
  }

  LoadReport boundaries(Path file, PlanChoice choice) throws LoadRejected {
    return loader().boundaries(new Source(file, DAY, Removal.CAUTIOUS), choice).putInForce();
  }

  List<String> refused(Path file) {
    return catchThrowableOfType(LoadRejected.class, () -> people(file)).problems().stream()
        .map(problem -> problem.code() + " " + problem.place())
        .toList();
  }

  static List<String> told(LoadReport report) {
    return report.sections().stream()
        .map(
            one ->
                "%s +%d ~%d -%d =%d"
                    .formatted(
                        one.section(), one.added(), one.changed(), one.removed(), one.same()))
        .sorted()
        .toList();
  }

  List<String> names() {
    var roster = current().get().roster();
    return roster.seats().stream()
        .flatMap(seat -> roster.holding(seat, DAY).stream())
        .map(Legislator::name)
        .toList();
  }

  /** How many parts, rows, editions and parts of editions there are. */
  List<Long> rows() {
    return database()
        .read(
            handle ->
                Arrays.asList("atlas_part", "atlas_row", "atlas_edition", "atlas_edition_part")
                    .stream()
                    .map(
                        table ->
                            handle
                                .createQuery("SELECT COUNT(*) FROM " + table)
                                .mapTo(Long.class)
                                .one())
                    .toList());
  }

  AtlasFiles files() {
    return new AtlasFiles(folder);
  }

  /** Without those rows that are mistakes on purpose. */
  Path allStates() throws IOException {
    List<String> lines = Files.readAllLines(PEOPLE.resolve("all-states.csv"));
    return files()
        .file(
            "all.csv", lines.stream().filter(line -> !line.matches("us.*(none|Guam).*")).toList());
  }

  static int[] upTo(int first, int last) {
    return IntStream.rangeClosed(first, last).toArray();
  }

  static DivisionId house(int number) {
    return new DivisionId("ca", "sldl", String.valueOf(number));
  }

  /** As a load that breaks off leaves them. */
  void writeHalf() {
    List<StoredRow> some =
        IntStream.range(0, 600).mapToObj(at -> StoredRow.of("row " + at, "{}")).toList();
    store().rows().write(Section.people("ca"), "", some, now);
  }
}
