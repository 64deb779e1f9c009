package org.votecall.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.votecall.problem.Finding;
import org.votecall.script.ScriptKey;

/** Says what is wrong with scripts. */
@FunctionalInterface
public interface ScriptJudge {
  /** All there is to say of {@code keys} as they are in {@code catalog}, when said at a moment. */
  Map<ScriptKey, List<Finding>> findings(
      Collection<ScriptKey> keys, Catalog catalog, Instant moment);
}
