package org.votecall.problem;

/**
 * One thing wrong with something a person loaded.
 *
 * @param code stable and machine-readable, such as {@code vote:no_date}
 * @param place where to look
 * @param message plain words that say what is wrong and what to do
 */
public record Problem(String code, Place place, String message) {
  @Override
  public String toString() {
    String at = place.field().isEmpty() ? "" : " " + place.field();
    return place + at + ": " + message + " [" + code + "]";
  }
}
