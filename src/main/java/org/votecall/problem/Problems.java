package org.votecall.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every problem of one load, so that a person can mend them all at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  public void add(String code, String place, String message) {
    found.add(new Problem(code, place, message));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }
}
