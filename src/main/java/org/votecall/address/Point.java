package org.votecall.address;

/**
 * A place on earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east, so negative in America
 */
public record Point(double latitude, double longitude) {
  /** Says nothing, because logs hold no places where people live. */
  @Override
  public String toString() {
    return "Point";
  }
}
