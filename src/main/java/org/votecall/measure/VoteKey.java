package org.votecall.measure;

/** A scheduled vote's key, such as {@code ca-20192020-sb731-floor-lower-1}. */
public record VoteKey(String value) {
  public VoteKey {
    if (value.length() > 80 || !value.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a key like ca-20192020-sb731-floor-lower-1");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
