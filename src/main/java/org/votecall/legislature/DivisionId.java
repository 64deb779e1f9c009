package org.votecall.legislature;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A territory, as Open Civic Data names it: {@code ocd-division/country:us/state:ca/sldl:18}.
 *
 * @param state two letters, lower case
 * @param type {@code sldl}, {@code sldu} or {@code cd}
 * @param label the district's own name within its map: usually a number, but text
 */
public record DivisionId(String state, String type, String label) {
  private static final Pattern FORM =
      Pattern.compile(
          "ocd-division/country:us/(?:state|district|territory):([a-z]{2})/(sldl|sldu|cd):([0-9A-Za-z_~.-]+)");

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static DivisionId parse(String raw) {
    Matcher form = FORM.matcher(raw);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + raw + "\" is not like ocd-division/country:us/state:ca/sldl:18");
    }
    return new DivisionId(form.group(1), form.group(2), form.group(3));
  }

  @Override
  public String toString() {
    return "ocd-division/country:us/state:" + state + "/" + type + ":" + label;
  }
}
