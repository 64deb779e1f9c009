package org.votecall.legislature;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one district is called in different public files, brought to one {@link DivisionId}. Most
 * states number their districts; Massachusetts, Vermont and New Hampshire's House name them, and
 * the Census Bureau gives those names codes that nobody else uses.
 */
public final class DistrictNames {
  /** What Census writes around a district's own name. */
  private static final List<Pattern> AROUND =
      List.of(
          Pattern.compile("^state (?:house|senate) district ", Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              " (?:state house |state senate |senatorial )?district$", Pattern.CASE_INSENSITIVE));

  private static final Map<String, String> ORDINALS =
      Map.of("first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th", "fifth", "5th");

  private static final Set<String> AT_LARGE = Set.of("al", "at large", "at-large");

  /** What Census has, without zeros, for the only district of a state and for a delegate's. */
  private static final Set<String> ONLY_DISTRICT = Set.of("", "98");

  /** Whoever presides over the District of Columbia's council is elected by all of it. */
  private static final String CHAIRMAN = "chairman";

  /** What Census has where no district is: water, mostly. */
  private static final Pattern UNDEFINED = Pattern.compile("(?i)Z{2,3}");

  private static final Pattern NUMBERED = Pattern.compile("(?i)0*([1-9][0-9]*[a-z]?|[a-z])");
  private static final Pattern PADDED = Pattern.compile("\\b0+(?=[0-9])");
  private static final Pattern SEAT_OF_IDAHO = Pattern.compile("([0-9]+)[ab]");

  private DistrictNames() {}

  /** Whether {@code code} stands for no district at all. */
  public static boolean undefined(String code) {
    return UNDEFINED.matcher(code.strip()).matches();
  }

  /**
   * The division of a district as the Census Bureau has it.
   *
   * @param state two letters, lower case
   * @param type {@code sldl}, {@code sldu} or {@code cd}
   * @param code without the state's digits, with or without zeros before it: {@code 054}
   * @param name its legal name where the file has one, {@code 1st Barnstable District}; else empty
   * @return empty where neither tells which it is
   */
  public static Optional<DivisionId> ofCensus(String state, String type, String code, String name) {
    if (undefined(code)) {
      return Optional.empty();
    }
    if (type.equals("cd")) {
      return Optional.of(new DivisionId(state, type, congressional(code)));
    }
    if (state.equals("dc")) {
      return number(code).map(ward -> new DivisionId(state, "ward", ward));
    }
    if (named(state, type)) {
      return name.isBlank() ? Optional.empty() : ofName(state, type, withoutWhatIsAround(name));
    }
    return number(code).map(label -> new DivisionId(state, type, label));
  }

  /**
   * The division of a district as people write it: {@code 18}, {@code 26A}, {@code 1st Barnstable},
   * {@code At-Large}. Members of a state's own legislature who are elected at large are all of the
   * state's; a state's only member of Congress has a district, {@link DivisionId#AT_LARGE}.
   *
   * @return empty where it is none, as for those who speak for a tribe in Maine
   */
  public static Optional<DivisionId> ofName(String state, String type, String name) {
    String written = name.strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty() || undefined(written)) {
      return Optional.empty();
    }
    if (type.equals("cd")) {
      return Optional.of(new DivisionId(state, type, congressional(written)));
    }
    if (AT_LARGE.contains(written) || written.equals(CHAIRMAN)) {
      return Optional.of(DivisionId.whole(state));
    }
    if (type.equals("ward")) {
      return number(written.replace("ward", "").strip())
          .map(ward -> new DivisionId(state, type, ward));
    }
    if (named(state, type)) {
      return Optional.of(new DivisionId(state, type, label(state, type, written)));
    }
    return number(written).map(label -> new DivisionId(state, type, seatless(state, label)));
  }

  /** Whether a district there has a name, and not a number. */
  private static boolean named(String state, String type) {
    return switch (state) {
      case "ma", "vt" -> type.equals("sldl") || type.equals("sldu");
      case "nh" -> type.equals("sldl");
      default -> false;
    };
  }

  private static String congressional(String written) {
    String bare = written.strip().toLowerCase(Locale.ROOT).replaceFirst("^0+", "");
    return AT_LARGE.contains(bare) || ONLY_DISTRICT.contains(bare) ? DivisionId.AT_LARGE : bare;
  }

  private static Optional<String> number(String written) {
    Matcher numbered = NUMBERED.matcher(written.strip());
    return numbered.matches()
        ? Optional.of(numbered.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** Idaho elects a member to seat A and one to seat B of the same district. */
  private static String seatless(String state, String label) {
    Matcher seat = SEAT_OF_IDAHO.matcher(label);
    return state.equals("id") && seat.matches() ? seat.group(1) : label;
  }

  private static String withoutWhatIsAround(String name) {
    String bare = name.strip();
    for (Pattern around : AROUND) {
      bare = around.matcher(bare).replaceFirst("");
    }
    return bare;
  }

  private static String label(String state, String type, String written) {
    String plain = PADDED.matcher(written.replace(",", "")).replaceAll("");
    String first = plain.split("[ -]", 2)[0];
    if (ORDINALS.containsKey(first)) {
      plain = ORDINALS.get(first) + plain.substring(first.length());
    }
    if (state.equals("ma")) {
      return joinedByAnd(plain).replace(' ', '_');
    }
    return state.equals("vt") ? ofVermont(type, plain) : plain.replace(' ', '_');
  }

  /** "Hampden-Hampshire-Worcester" is, to everybody else, "Hampden, Hampshire and Worcester". */
  private static String joinedByAnd(String plain) {
    int last = plain.lastIndexOf('-');
    return last < 0
        ? plain
        : plain.substring(0, last).replace('-', ' ') + " and " + plain.substring(last + 1);
  }

  /** A county of two words keeps them together; part of a county is parted from it. */
  private static String ofVermont(String type, String plain) {
    String county = plain.replace("grand isle", "grand_isle").replace("south east", "southeast");
    String parted = type.equals("sldu") ? county.replace(' ', '-') : county.replace(' ', '_');
    return parted.equals("windham-windsor-bennington") ? "windham-bennington-windsor" : parted;
  }
}
