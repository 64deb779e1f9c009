package org.votecall.address;

/** A five-digit ZIP code, kept as text because of its zeros. */
public record Zip(String digits) {
  public Zip {
    if (!digits.matches("[0-9]{5}")) {
      throw new IllegalArgumentException("\"" + digits + "\" is not a ZIP code of five digits");
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
