package org.votecall.script.language;

import java.util.EnumMap;
import java.util.Map;

/**
 * What is so of one supporter, the person they call, and the vote: one value of each subject.
 *
 * @param values as the table of conditions names them
 */
public record Traits(Map<Subject, String> values) {

  public Traits {
    values = Map.copyOf(values);
  }

  /** The same, but with another value of one subject. */
  public Traits with(Subject subject, String value) {
    Map<Subject, String> other = new EnumMap<>(Subject.class);
    other.putAll(values);
    other.put(subject, value);
    return new Traits(other);
  }

  String of(Subject subject) {
    return values.getOrDefault(subject, "");
  }
}
