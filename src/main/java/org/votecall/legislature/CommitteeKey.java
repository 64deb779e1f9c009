package org.votecall.legislature;

/** A committee's key, such as {@code ca-assembly-appropriations}. */
public record CommitteeKey(String value) {
  public CommitteeKey {
    if (value.length() > 80 || !value.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not a key like ca-assembly-appropriations");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
