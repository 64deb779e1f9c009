package org.votecall;

import java.nio.file.Path;

/** Whoever typed the command: their paths are theirs, though scripts start in another folder. */
final class Caller {
  private Caller() {}

  static Path path(Path path) {
    return Path.of(System.getProperty("votecall.caller", "")).resolve(path);
  }

  static Path path(String path) {
    return path(Path.of(path));
  }
}
