package org.votecall.problem;

import java.util.Locale;

/**
 * One thing to say of a text that somebody wrote.
 *
 * @param code stable and machine-readable, such as {@code script:missing_end}
 * @param line counted from 1 in what was written; 0 where it is about the whole
 * @param message plain words that say what is so
 * @param suggestion what to write or do instead; perhaps empty
 */
public record Finding(Severity severity, String code, int line, String message, String suggestion) {

  /** How much it matters. */
  public enum Severity {
    /** It cannot be used as it is. */
    ERROR,
    /** It can be used, and somebody should look at it. */
    WARNING,
    /** It was put right, or is good to know. */
    NOTICE
  }

  /** The same, of a text that has so many lines fewer above it. */
  public Finding up(int lines) {
    return line == 0
        ? this
        : new Finding(severity, code, Math.max(1, line - lines), message, suggestion);
  }

  /** The same, telling in which of several texts it was found. */
  public Finding in(String place) {
    return new Finding(severity, code, line, place + ": " + message, suggestion);
  }

  /** What is so, and what to do. */
  public String words() {
    return suggestion.isEmpty() ? message : message + " " + suggestion;
  }

  public boolean blocks() {
    return severity == Severity.ERROR;
  }

  @Override
  public String toString() {
    String where = line == 0 ? "" : "line " + line + ": ";
    String kind = severity.name().toLowerCase(Locale.ROOT);
    return kind + ": " + where + words() + " [" + code + "]";
  }
}
