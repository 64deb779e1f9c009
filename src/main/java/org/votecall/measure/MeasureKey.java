package org.votecall.measure;

/** A measure's key, such as {@code ca-20192020-sb731}. */
public record MeasureKey(String value) {
  public MeasureKey {
    if (value.length() > 60 || !value.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      throw new IllegalArgumentException("\"" + value + "\" is not a key like ca-20192020-sb731");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
