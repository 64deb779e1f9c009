package org.votecall.script.language;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The values that each subject may still have at a place in a script. Immutable. */
public final class Possible {
  /** Nothing is known yet. */
  public static final Possible ANYTHING = new Possible(Map.of());

  private final Map<Subject, Set<String>> narrowed;

  private Possible(Map<Subject, Set<String>> narrowed) {
    this.narrowed = Map.copyOf(narrowed);
  }

  /** The same, where {@code subject} is one of {@code values}. */
  public Possible where(Subject subject, Set<String> values) {
    Set<String> left = new LinkedHashSet<>(of(subject));
    left.retainAll(values);
    return with(subject, left);
  }

  Possible where(Condition condition) {
    return where(condition.subject(), condition.values());
  }

  Possible whereNot(Condition condition) {
    Set<String> left = new LinkedHashSet<>(of(condition.subject()));
    left.removeAll(condition.values());
    return with(condition.subject(), left);
  }

  private Possible with(Subject subject, Set<String> left) {
    Map<Subject, Set<String>> more = new EnumMap<>(Subject.class);
    more.putAll(narrowed);
    more.put(subject, left);
    return new Possible(more);
  }

  Set<String> of(Subject subject) {
    return narrowed.getOrDefault(subject, Domain.of(subject).values());
  }

  /** Whether nothing is possible any more. */
  boolean none() {
    return narrowed.values().stream().anyMatch(Set::isEmpty);
  }
}
