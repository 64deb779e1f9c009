package org.votecall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.votecall.atlas.LoadRejected;
import org.votecall.database.DatabaseUrl;

/**
 * What look-ups cost on this machine, what maps weigh, and how long a start takes. For {@code
 * scripts/bench}. Where the public data is absent, it measures what needs none of it.
 */
final class LookUpBench {
  private static final Path JMH_LOG = Path.of("target/bench-jmh.log");
  private static final Path START_LOG = Path.of("target/bench-start.log");

  private final DatabaseUrl database;

  private LookUpBench(DatabaseUrl database) {
    this.database = database;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("votecall-bench");
    try {
      new LookUpBench(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("atlas.db"))).run();
    } finally {
      delete(folder);
    }
  }

  private void run() throws RunnerException, LoadRejected, IOException, InterruptedException {
    boolean dataIsHere = PublicAtlas.isHere();
    if (dataIsHere) {
      PublicAtlas.load(database);
    } else {
      System.out.println("The public data is not here: no look-ups are measured, and the atlas");
      System.out.println("that is read is empty. VOTECALL_SHARED_DATA names where the data is.");
    }
    Map<String, Double> micros = micros(dataIsHere ? "\\w+" : "signature");
    Table table = new Table(micros.get("signature"));
    table.micros("signing 100 bytes (HMAC-SHA256)", micros.get("signature"));
    if (dataIsHere) {
      table.micros("districts of a point", micros.get("point"), 50);
      table.micros("districts near a point (49 look-ups)", micros.get("near"));
      table.micros("district of a ZIP for one chamber", micros.get("zip"), 5);
    }
    MapHeap heap = new MapHeap();
    table.megabytes("three maps, " + heap.corners() + " corners", heap.measure() / 1e6, 150);
    ColdStart start = new ColdStart(database, START_LOG);
    table.seconds("start until the atlas is read", start.atlas(), 3);
    table.seconds("start until votecall serve answers", start.server(), 3);
  }

  /** What each benchmark of {@link LookUps} whose name fits takes. */
  private Map<String, Double> micros(String which) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(LookUps.class.getName() + "\\." + which)
            .param("database", database.jdbc())
            .shouldFailOnError(true)
            .output(JMH_LOG.toString())
            .build();
    return new Runner(options)
        .run().stream()
            .collect(
                Collectors.toMap(
                    result -> result.getPrimaryResult().getLabel(),
                    result -> result.getPrimaryResult().getScore()));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
