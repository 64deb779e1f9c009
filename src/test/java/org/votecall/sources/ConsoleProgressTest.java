package org.votecall.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.votecall.sources.ConsoleProgress.Manner;

/** A download is told of now and then, and a quick one not at all. */
class ConsoleProgressTest {
  @Test
  void progressIsToldNowAndThenOnly() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ConsoleProgress progress =
        new ConsoleProgress("ca.csv", Manner.IN_PLACE, new PrintStream(bytes, true, UTF_8));
    long end = System.nanoTime() + 700_000_000;
    while (System.nanoTime() < end) {
      progress.at(1_500_000, 3_000_000L);
    }
    progress.end();
    assertThat(bytes.toString(UTF_8)).isEqualTo("\rca.csv: 1.5 MB of 3.0 MB \n");
  }

  @Test
  void aQuickDownloadPassesUnseen() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ConsoleProgress progress =
        new ConsoleProgress("ca.csv", Manner.LINES, new PrintStream(bytes, true, UTF_8));
    progress.at(1, null);
    progress.end();
    assertThat(bytes.toString(UTF_8)).isEmpty();
  }
}
