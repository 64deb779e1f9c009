package org.votecall.address.census;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Geocoding.Place;
import org.votecall.address.Point;
import org.votecall.address.Zip;
import org.votecall.legislature.States;

/**
 * One of the places that an answer offers. It must say where the place is, and in which state;
 * whatever else is missing or broken is left out. What should be a number may be a string and the
 * other way round.
 */
final class CensusMatch {
  private static final Pattern ZIP = Pattern.compile("([0-9]{5})(?:-?[0-9]{4})?");
  private static final int ZIP_DIGITS = 5;
  private static final int FIPS_DIGITS = 2;

  private static final Pattern FIRST_LETTER = Pattern.compile("(?<![\\p{L}'])\\p{L}");

  /** What is longer is no city's name, and nobody would read it aloud. */
  private static final int LONGEST_CITY = 40;

  private CensusMatch() {}

  /** Empty where it is of no use. */
  static Optional<Place> read(JsonNode match) {
    JsonNode address = match.path("addressComponents");
    JsonNode layers = match.path("geographies");
    Optional<String> state = state(address.path("state")).or(() -> stateOfLayer(layers));
    return point(match.path("coordinates"))
        .flatMap(
            point ->
                state.map(
                    in ->
                        new Place(
                            point,
                            in,
                            zip(address.path("zip")),
                            city(address.path("city")),
                            CensusDistricts.claimed(in, layers))));
  }

  private static Optional<Point> point(JsonNode coordinates) {
    OptionalDouble longitude = degrees(coordinates.path("x"));
    OptionalDouble latitude = degrees(coordinates.path("y"));
    return longitude.isPresent() && latitude.isPresent()
        ? Optional.of(new Point(latitude.getAsDouble(), longitude.getAsDouble()))
            .filter(CensusMatch::mayBeAmerican)
        : Optional.empty();
  }

  private static OptionalDouble degrees(JsonNode number) {
    try {
      return OptionalDouble.of(Double.parseDouble(text(number)));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /** From Samoa to Alaska, and from Guam eastward to the Virgin Islands; false for what is NaN. */
  private static boolean mayBeAmerican(Point point) {
    boolean west = point.longitude() >= -180 && point.longitude() <= -64;
    boolean east = point.longitude() >= 144 && point.longitude() <= 180;
    return point.latitude() >= -15 && point.latitude() <= 72 && (west || east);
  }

  private static Optional<String> stateOfLayer(JsonNode layers) {
    return CensusAnswer.stream(layers.path("States"))
        .flatMap(
            layer -> Stream.of("STUSAB", "STATE", "GEOID", "NAME", "BASENAME").map(layer::path))
        .flatMap(written -> state(written).stream())
        .findFirst();
  }

  /** By its two letters, its Census code or its name. */
  private static Optional<String> state(JsonNode written) {
    String text = text(written).toLowerCase(Locale.ROOT);
    return States.name(text).isPresent()
        ? Optional.of(text)
        : States.ofFips(padded(text, FIPS_DIGITS)).or(() -> States.named(text));
  }

  private static @Nullable Zip zip(JsonNode written) {
    Matcher zip = ZIP.matcher(padded(text(written), ZIP_DIGITS));
    return zip.matches() ? new Zip(zip.group(1)) : null;
  }

  /** "LOS ANGELES" is read aloud as "Los Angeles". */
  private static String asPeopleWrite(String capitals) {
    return FIRST_LETTER
        .matcher(capitals.toLowerCase(Locale.ROOT))
        .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
  }

  private static @Nullable String city(JsonNode written) {
    String city = text(written);
    return city.isEmpty() || city.length() > LONGEST_CITY ? null : asPeopleWrite(city);
  }

  /** Of a string or a number; of anything else, nothing. */
  static String text(JsonNode value) {
    return value.isTextual() || value.isNumber() ? value.asText().strip() : "";
  }

  /** The code again with the zeros before it that a number loses; an absent one stays absent. */
  static String padded(String code, int digits) {
    return code.isEmpty() ? code : "0".repeat(Math.max(0, digits - code.length())) + code;
  }
}
