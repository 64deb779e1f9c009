package org.votecall.legislature;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A territory, as Open Civic Data names it: {@code ocd-division/country:us/state:ca/sldl:18}, or a
 * whole state: {@code ocd-division/country:us/state:ca}.
 *
 * @param state two letters, lower case; {@code us} for the whole country
 * @param type {@code sldl}, {@code sldu}, {@code cd} or {@code ward}; empty for all of the state
 * @param label the district's own name within its map, in lower case: {@code 18}, {@code 26a},
 *     {@code 1st_barnstable}, {@code at-large}; empty for all of the state
 */
public record DivisionId(String state, String type, String label) {
  /** Of a state that has but one member of Congress. */
  public static final String AT_LARGE = "at-large";

  private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,4}");

  /** As people count: by state and type, then 2, 10, 26a, addison-1. */
  public static final Comparator<DivisionId> IN_ORDER =
      Comparator.comparing(DivisionId::state)
          .thenComparing(DivisionId::type)
          .thenComparing(DivisionId::number)
          .thenComparing(DivisionId::label);

  private static final Pattern FORM =
      Pattern.compile(
          "ocd-division/country:us(?:/(?:state|district|territory):([a-z]{2})"
              + "(?:/(sldl|sldu|cd|ward):([0-9A-Za-z_~.-]+))?)?");

  /** What the parts of the country are called that are no state. */
  private static final Map<String, String> NO_STATES =
      Map.of(
          "dc", "district",
          "pr", "territory",
          "gu", "territory",
          "vi", "territory",
          "as", "territory",
          "mp", "territory");

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}0-9])\\p{Ll}");
  private static final Pattern LETTER_AFTER_DIGITS = Pattern.compile("^[0-9]+[a-z]$");

  public DivisionId {
    label = label.toLowerCase(Locale.ROOT);
  }

  /** All of a state, or of the country. */
  public static DivisionId whole(String state) {
    return new DivisionId(state, "", "");
  }

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
    String state = form.group(1) == null ? "us" : form.group(1);
    return form.group(2) == null
        ? whole(state)
        : new DivisionId(state, form.group(2), form.group(3));
  }

  public boolean isWhole() {
    return type.isEmpty();
  }

  /** Whether everybody in the state lives there: it is the state, or the only district in it. */
  boolean isAllOfItsState() {
    return isWhole() || label.equals(AT_LARGE);
  }

  /** Whether it lies in one of the fifty states, whose members of Congress vote. */
  public boolean inAState() {
    return !NO_STATES.containsKey(state);
  }

  /** The label as people write it: {@code 18}, {@code 26A}, {@code 1st Barnstable}. */
  public String name() {
    if (LETTER_AFTER_DIGITS.matcher(label).matches()) {
      return label.toUpperCase(Locale.ROOT);
    }
    String spaced = label.replace('_', ' ');
    return WORD.matcher(spaced)
        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT))
        .replace(" And ", " and ");
  }

  private int number() {
    Matcher number = NUMBER.matcher(label);
    return number.find() ? Integer.parseInt(number.group()) : Integer.MAX_VALUE;
  }

  @Override
  public String toString() {
    String country = "ocd-division/country:us";
    if (state.equals("us")) {
      return country;
    }
    String territory = country + "/" + NO_STATES.getOrDefault(state, "state") + ":" + state;
    return isWhole() ? territory : territory + "/" + type + ":" + label;
  }
}
