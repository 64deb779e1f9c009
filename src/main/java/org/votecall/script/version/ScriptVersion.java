package org.votecall.script.version;

import java.time.Instant;
import java.util.Optional;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptFile;
import org.votecall.script.ScriptTemplate;

/**
 * One wording of a script, as it was saved. It never changes.
 *
 * @param number counted from 1 for each script
 * @param content as its file has it, facts and words
 */
public record ScriptVersion(int number, String content, Instant savedAt) {

  /** Reads it; empty, after telling why, when it cannot be used. */
  public Optional<ScriptTemplate> read(Findings findings) {
    return ScriptFile.read(content, savedAt, findings)
        .flatMap(source -> ScriptTemplate.read(source, findings));
  }
}
