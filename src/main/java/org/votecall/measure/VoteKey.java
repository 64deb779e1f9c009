package org.votecall.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scheduled vote's key, such as {@code ca-20192020-sb731-floor-lower-1}. */
public record VoteKey(String value) {
  private static final Pattern NUMBERED = Pattern.compile("(.*)-([0-9]{1,3})");

  public VoteKey {
    if (value.length() > 80 || !value.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a key like ca-20192020-sb731-floor-lower-1");
    }
  }

  /** The same with the next number behind it. */
  VoteKey next() {
    Matcher numbered = NUMBERED.matcher(value);
    return numbered.matches()
        ? new VoteKey(numbered.group(1) + "-" + (Integer.parseInt(numbered.group(2)) + 1))
        : new VoteKey(value + "-2");
  }

  @Override
  public String toString() {
    return value;
  }
}
