package org.votecall.script;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which version of one script is in force when.
 *
 * @param turns each time at which another one comes into force, the earliest first
 */
public record ScriptTimeline(ScriptKey key, List<Turn> turns) {

  /**
   * From when on which version, which is read when it is asked for.
   *
   * @param version gives none from when on there is none
   */
  public record Turn(Instant from, Supplier<Optional<ScriptTemplate>> version) {}

  public ScriptTimeline {
    turns = List.copyOf(turns);
  }

  /** One version, always. */
  public static ScriptTimeline always(ScriptTemplate template) {
    return new ScriptTimeline(
        template.key(), List.of(new Turn(Instant.MIN, () -> Optional.of(template))));
  }

  /** Whether there was one from the beginning, as of those in a folder. */
  public boolean everSince() {
    return !turns.isEmpty() && turns.get(0).from().equals(Instant.MIN);
  }

  /** The one in force in the end, once all turns have come. */
  public Optional<ScriptTemplate> last() {
    return at(Instant.MAX);
  }

  /** The version in force at {@code now}; empty before the first, and once it is retired. */
  public Optional<ScriptTemplate> at(Instant now) {
    return turns.stream()
        .filter(turn -> !turn.from().isAfter(now))
        .reduce((first, second) -> second)
        .flatMap(turn -> turn.version().get());
  }
}
