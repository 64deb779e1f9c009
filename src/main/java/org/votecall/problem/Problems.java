package org.votecall.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of one load, so that a person can mend them all at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String code, String place, String message) {
    add(code, Place.of(place), message);
  }

  public void add(String code, Place place, String message) {
    found.add(new Problem(code, place, message));
  }

  /**
   * Adds that {@code where} lacks {@code missing}, unless the file that should have it holds
   * mistakes of its own, which are told already.
   */
  public void dangling(String place, String where, Object missing) {
    if (!concern(where)) {
      add("key:missing", place, where + " has no " + missing + ".");
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether any problem's place begins with {@code place}. */
  public boolean concern(String place) {
    return found.stream().anyMatch(problem -> problem.place().toString().startsWith(place));
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }
}
