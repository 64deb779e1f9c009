package org.votecall.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Collects every problem of one load, so that a person can mend them all at once. */
public final class Problems {
  /** A person mends no more of a table in one go. */
  private static final int MOST_OF_A_TABLE = 100;

  private final int most;
  private final Set<Problem> found = new LinkedHashSet<>();
  private int more;

  public Problems() {
    this(Integer.MAX_VALUE);
  }

  private Problems(int most) {
    this.most = most;
  }

  /** Keeps the first hundred, and of the others only how many they are. */
  public static Problems ofTable() {
    return new Problems(MOST_OF_A_TABLE);
  }

  public void add(String code, String place, String message) {
    add(code, Place.of(place), message);
  }

  public void add(String code, Place place, String message) {
    add(new Problem(code, place, message));
  }

  /** Adds what others found; of what they only counted, no more is known here either. */
  public void addAll(Problems others) {
    if (most < Integer.MAX_VALUE) {
      others.found.forEach(this::add);
      more += others.more;
    } else {
      others.list().forEach(this::add);
    }
  }

  /** The very same is told once. */
  private void add(Problem problem) {
    if (found.size() < most) {
      found.add(problem);
    } else if (!found.contains(problem)) {
      more++;
    }
  }

  /**
   * Adds that {@code where} lacks {@code missing}, unless the file that should have it holds
   * mistakes of its own, which are told already.
   */
  public void dangling(String place, String where, Object missing) {
    if (!concern(where)) {
      add(
          "key:missing",
          place,
          missing + " is not in " + where + ": load it first, or correct the key.");
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether any problem's place begins with {@code place}. */
  public boolean concern(String place) {
    return found.stream().anyMatch(problem -> problem.place().toString().startsWith(place));
  }

  /** In the order in which they were found; the last says how many more there are, if any. */
  public List<Problem> list() {
    List<Problem> list = new ArrayList<>(found);
    if (more > 0) {
      Place place = Place.of(list.get(list.size() - 1).place().what());
      String words = String.format(Locale.ROOT, "And %,d more.", more);
      list.add(
          new Problem("problems:more", place, words + " Mend these first, and load it again."));
    }
    return List.copyOf(list);
  }
}
