package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.Zip;
import org.votecall.address.ZipPrefixes;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.audit.Author;
import org.votecall.database.Database;

/** A load is there whole or not at all, however it ends. A real process is ended here. */
final class LoadCrashTest {
  private static final ZipPrefixes PREFIXES = ZipPrefixes.load();
  private static final int SMALL = 300;
  private static final int LARGE = 20_000;

  /** It has three kinds of districts, each in a section of its own. */
  private static final int SECTIONS = 3;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, LARGE / 2, 2 * LARGE})
  void aLoadThatIsKilledChangesNothing(int rows) throws Exception {
    DatabaseFile database = DatabaseFile.in(folder);
    assertThat(load(database, zips("small.csv", SMALL, "Oldtown")).waitFor()).isZero();
    int before = rows(database);
    assertThat(before).isEqualTo(SECTIONS * SMALL);

    Path large = zips("large.csv", LARGE, "Newtown");
    Process killed = load(database, large);
    awaitRows(database, before + rows, killed);
    killed.destroyForcibly();
    assertThat(killed.waitFor()).isNotZero();
    assertThat(rows(database)).isGreaterThan(before);
    assertThat(database.column("PRAGMA integrity_check")).containsExactly("ok");
    inForce(database, 1, SMALL, "Oldtown");

    assertThat(load(database, large).waitFor()).isZero();
    inForce(database, 2, LARGE, "Newtown");
  }

  private static void inForce(DatabaseFile file, long edition, int zips, String city) {
    try (Database database = Database.open(file.url())) {
      CurrentAtlas current =
          new CurrentAtlas(new AtlasStore(database, Author.PROGRAM), AtlasParts.NONE);
      assertThat(current.edition()).isEqualTo(edition);
      Atlas atlas = current.get();
      assertThat(atlas.zips()).hasSize(zips);
      assertThat(atlas.zips()).allMatch(zip -> atlas.city(zip).orElseThrow().equals(city));
      assertThat(atlas.states(new Zip("00007"))).containsExactly("ca");
    }
  }

  private static int rows(DatabaseFile database) throws SQLException {
    return Integer.parseInt(database.column("SELECT COUNT(*) FROM atlas_row").get(0));
  }

  private static void awaitRows(DatabaseFile database, int wanted, Process process)
      throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (rows(database) < wanted) {
      assertThat(process.isAlive()).as("it ended before it was killed").isTrue();
      assertThat(Instant.now()).isBefore(deadline);
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  private Process load(DatabaseFile database, Path file) throws IOException {
    ProcessBuilder builder = OwnProcess.of("load", "zips", file.toAbsolutePath().toString());
    builder.environment().put("VOTECALL_DATABASE_URL", database.url().jdbc());
    return builder.redirectOutput(folder.resolve("load.log").toFile()).start();
  }

  private Path zips(String name, int count, String city) throws IOException {
    List<String> lines = new ArrayList<>(List.of("zip,city,state,lower,upper,congress,source"));
    for (int zip = 0; zip < count; zip++) {
      String digits = "%05d".formatted(zip);
      String state = PREFIXES.state(new Zip(digits)).orElse("ca");
      lines.add(
          "%s,%s,%s,%d,%d,1,invented".formatted(digits, city, state, zip % 80 + 1, zip % 40 + 1));
    }
    return Files.write(folder.resolve(name), lines, UTF_8);
  }
}
