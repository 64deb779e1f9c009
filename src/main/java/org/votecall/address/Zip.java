package org.votecall.address;

import java.util.regex.Pattern;

/** A five-digit ZIP code, kept as text because of its zeros. */
public record Zip(String digits) {
  private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");

  public Zip {
    if (!FIVE_DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("\"" + digits + "\" is not a ZIP code of five digits");
    }
  }

  @Override
  public String toString() {
    return digits;
  }
}
