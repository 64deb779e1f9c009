package org.votecall.measure;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bill's number, however it was written: "SB 731", "sb731", "S.B. 731" and "H.R. 51" are read.
 *
 * @param letters upper case, no periods
 */
public record BillNumber(String letters, int number) {
  private static final Pattern FORM = Pattern.compile("([A-Z]{1,8}) ?([0-9]{1,5})");

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static BillNumber parse(String raw) {
    String plain = raw.toUpperCase(Locale.ROOT).replace(".", "").trim().replaceAll("\\s+", " ");
    Matcher form = FORM.matcher(plain);
    if (!form.matches()) {
      throw new IllegalArgumentException("\"" + raw + "\" is not a bill number like SB 731");
    }
    return new BillNumber(form.group(1), Integer.parseInt(form.group(2)));
  }

  @Override
  public String toString() {
    return letters + " " + number;
  }
}
