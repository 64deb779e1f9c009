package org.votecall.script.language;

import java.util.Set;

/**
 * One question with a yes or no for an answer.
 *
 * @param values those of the subject for which it is yes
 * @param written as it is told to staff: {@code POSITION = undecided}
 */
public record Condition(Subject subject, Set<String> values, String written) {

  public Condition {
    values = Set.copyOf(values);
  }

  /** Whether it is yes where {@code traits} hold; never so if they say nothing of its subject. */
  public boolean holds(Traits traits) {
    return values.contains(traits.of(subject));
  }

  @Override
  public String toString() {
    return written;
  }
}
