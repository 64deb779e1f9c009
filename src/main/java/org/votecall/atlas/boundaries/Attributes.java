package org.votecall.atlas.boundaries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;

/**
 * What a boundary file says of one feature, and which district that makes it. The Census Bureau's
 * own names are understood in every spelling it has used ({@code SLDLST}, {@code SLDL24}, {@code
 * CD119FP}), and for files of other origin {@code division}, an Open Civic Data id.
 */
final class Attributes {
  private static final Pattern OF_CONGRESS = key("cd([0-9]{3})?(?:fp)?(?:[0-9]{2})?");

  /** Type of district to the name of its code. */
  private static final Map<String, Pattern> CODES = new LinkedHashMap<>();

  static {
    CODES.put("sldl", key("sldl(?:st)?(?:[0-9]{2})?"));
    CODES.put("sldu", key("sldu(?:st)?(?:[0-9]{2})?"));
    CODES.put("cd", OF_CONGRESS);
  }

  private static final Pattern STATE = key("state(?:fp)?(?:[0-9]{2})?");
  private static final Pattern GEOID = key("geoid(?:[0-9]{2})?");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]+)\\.0+");

  private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** A number reads like the digits it has; an empty value is as good as none. */
  Attributes(Map<String, String> written) {
    written.forEach(
        (name, value) -> {
          String bare = WHOLE_NUMBER.matcher(value.strip()).replaceFirst("$1");
          if (!bare.isEmpty()) {
            values.putIfAbsent(name, bare);
          }
        });
  }

  /** The value of that name in any case, or nothing written. */
  String value(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether it is what Census puts where no district is: water, mostly. */
  boolean isNoDistrict() {
    return DistrictNames.undefined(code(type()));
  }

  /** The district, if anything tells which it is. */
  Optional<DivisionId> division() {
    if (!value("division").isEmpty()) {
      return written();
    }
    String type = type();
    String code = code(type);
    return code.isEmpty()
        ? Optional.empty()
        : state(type).flatMap(state -> DistrictNames.ofCensus(state, type, code, name()));
  }

  /** The number of the Congress, if its values or their names have it. */
  Optional<String> congress() {
    if (!value("CDSESSN").isEmpty()) {
      return Optional.of(value("CDSESSN"));
    }
    return values.keySet().stream()
        .map(OF_CONGRESS::matcher)
        .filter(Matcher::matches)
        .flatMap(known -> Optional.ofNullable(known.group(1)).stream())
        .findFirst();
  }

  private Optional<DivisionId> written() {
    try {
      return Optional.of(DivisionId.parse(value("division"))).filter(id -> !id.isWhole());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Of what kind of district it has a code; empty when of none. */
  private String type() {
    return CODES.entrySet().stream()
        .filter(kind -> !named(kind.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(value("CDSESSN").isEmpty() ? "" : "cd");
  }

  private String code(String type) {
    Pattern key = CODES.get(type);
    if (key == null) {
      return "";
    }
    String code = named(key);
    return code.isEmpty() ? geoid(type).replaceFirst("^..", "") : code;
  }

  private Optional<String> state(String type) {
    String digits = named(STATE);
    return States.ofFips(digits.length() == 1 ? "0" + digits : digits)
        .or(() -> States.ofFips(geoid(type).replaceFirst("(?<=^..).*", "")));
  }

  /** A GEOID that was saved as a number has lost the zero of Alabama to Connecticut. */
  private String geoid(String type) {
    String written = named(GEOID);
    int length = type.equals("cd") ? 4 : 5;
    return written.length() == length - 1 ? "0" + written : written;
  }

  private String name() {
    return value("NAMELSAD").isEmpty() ? value("NAME") : value("NAMELSAD");
  }

  /** The first value whose name is like that, or nothing written. */
  private String named(Pattern key) {
    return values.entrySet().stream()
        .filter(entry -> key.matcher(entry.getKey()).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static Pattern key(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
