package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings as they are shipped. */
final class ConfigTest {
  @Test
  void startTheDemoAsTheyAre(@TempDir Path folder) throws Exception {
    String database = "jdbc:sqlite:" + folder.resolve("demo.db");
    Config config = Config.read(Config.FILE, true, Map.of("VOTECALL_DATABASE_URL", database));
    assertThat(config.onlyHere()).isTrue();
    assertThat(config.tollLimits().callsADay()).isEqualTo(40);
    assertThat(config.tollLimits().connectionsADay()).isEqualTo(60);
  }
}
