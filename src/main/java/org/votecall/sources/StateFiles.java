package org.votecall.sources;

import java.nio.file.Path;
import java.util.List;

/** Where the public files are found. */
public interface StateFiles {
  /**
   * A file to load.
   *
   * @param from where it comes from, for a person
   */
  record Located(Path path, String from) {}

  /**
   * The files of one kind, in the order in which they are to be loaded.
   *
   * @param shortfall is told why there is none
   */
  List<Located> find(Wanted wanted, Shortfall shortfall);
}
