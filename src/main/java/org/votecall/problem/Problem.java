package org.votecall.problem;

/**
 * One thing wrong with something a person loaded.
 *
 * @param code stable and machine-readable, such as {@code vote:no_date}
 * @param place where to look: a file and row or line, such as {@code votes.csv row 3}
 * @param message plain words that say what is wrong and what to do
 */
public record Problem(String code, String place, String message) {
  @Override
  public String toString() {
    return place + ": " + message + " [" + code + "]";
  }
}
