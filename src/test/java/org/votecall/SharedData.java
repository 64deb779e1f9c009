package org.votecall;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real public data, which lies beside the project and not in it. Where it is absent, whatever needs
 * it is skipped with a word; {@code VOTECALL_SHARED_DATA} names another place for it.
 */
public final class SharedData {
  private SharedData() {}

  /** The file or folder of that name in it; skips the test that asks where it is not there. */
  public static Path of(String name) {
    Path file = place(name);
    assumeTrue(Files.exists(file), "skipped: the public data is not here: " + file);
    return file;
  }

  /** Where the file or folder of that name would be; it may not be there. */
  public static Path place(String name) {
    String elsewhere = System.getenv("VOTECALL_SHARED_DATA");
    return Path.of(elsewhere == null ? "../shared/data" : elsewhere).resolve(name);
  }
}
