package org.votecall.catalog;

import java.time.Instant;
import java.util.List;
import org.votecall.problem.Finding;
import org.votecall.script.ScriptKey;

/** Says what is wrong with a script. */
@FunctionalInterface
public interface ScriptJudge {
  /**
   * All there is to say of {@code key} as it is in {@code catalog}, when it is said at a moment.
   */
  List<Finding> findings(ScriptKey key, Catalog catalog, Instant moment);
}
