package org.votecall.script.version;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptFile;
import org.votecall.script.ScriptTemplate;

/** One wording of a script, as it was saved. It never changes, and is read when it is needed. */
public final class ScriptVersion {
  private final int number;
  private final String content;
  private final Instant savedAt;
  private volatile @Nullable Reading reading;

  /** What came of reading it. */
  private record Reading(Optional<ScriptTemplate> template) {}

  /**
   * A wording as it is kept.
   *
   * @param number counted from 1 for each script
   * @param content as its file has it, facts and words
   */
  public ScriptVersion(int number, String content, Instant savedAt) {
    this.number = number;
    this.content = content;
    this.savedAt = savedAt;
  }

  public int number() {
    return number;
  }

  public String content() {
    return content;
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** Reads it; empty, after telling why, when it cannot be used. */
  public Optional<ScriptTemplate> read(Findings findings) {
    return ScriptFile.read(content, savedAt, findings)
        .flatMap(source -> ScriptTemplate.read(source, findings));
  }

  /** The same, once; empty when it cannot be used, perhaps no longer. */
  public Optional<ScriptTemplate> template() {
    Reading known = reading;
    if (known == null) {
      known = new Reading(read(new Findings()));
      reading = known;
    }
    return known.template();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScriptVersion version
        && number == version.number
        && content.equals(version.content)
        && savedAt.equals(version.savedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, content, savedAt);
  }

  @Override
  public String toString() {
    return "version " + number + " of " + savedAt;
  }
}
