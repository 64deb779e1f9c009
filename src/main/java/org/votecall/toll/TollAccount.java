package org.votecall.toll;

/**
 * To whom calls are reckoned: a number, as its keyed hash, or all who withhold theirs together.
 *
 * @param key at most 64 characters
 */
public record TollAccount(String key) {
  public static final TollAccount WITHHELD = new TollAccount("withheld");

  boolean isShared() {
    return equals(WITHHELD);
  }
}
