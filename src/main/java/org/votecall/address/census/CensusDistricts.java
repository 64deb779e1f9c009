package org.votecall.address.census;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;

/**
 * Reads the districts among an answer's layers. What a layer is called begins with its year or the
 * number of its Congress, and these change; how it ends does not. A broken layer holds a {@code
 * status} in place of a district.
 */
final class CensusDistricts {
  /** By how the layer's name ends, in lower case. */
  private static final Map<String, String> TYPES =
      Map.of(
          "congressional districts", "cd",
          "state legislative districts - upper", "sldu",
          "state legislative districts - lower", "sldl");

  private static final Pattern GEOID = Pattern.compile("([0-9]{2})([0-9A-Z]{2,3})");
  private static final Pattern CODE = Pattern.compile("[0-9]{1,3}[A-Z]?");

  private CensusDistricts() {}

  /**
   * Those that can be told.
   *
   * @param state where the place is, for districts that do not say it themselves
   */
  static Set<DivisionId> claimed(String state, JsonNode layers) {
    return layers.properties().stream()
        .flatMap(
            layer ->
                type(layer.getKey()).stream()
                    .flatMap(type -> divisions(state, type, layer.getValue())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> type(String layer) {
    String name = layer.strip().toLowerCase(Locale.ROOT);
    return TYPES.keySet().stream().filter(name::endsWith).findFirst().map(TYPES::get);
  }

  private static Stream<DivisionId> divisions(String state, String type, JsonNode layer) {
    return CensusAnswer.stream(layer).flatMap(district -> division(state, type, district).stream());
  }

  private static Optional<DivisionId> division(String state, String type, JsonNode district) {
    String base = CensusMatch.text(district.path("BASENAME"));
    String full = CensusMatch.text(district.path("NAME"));
    String name = full.isEmpty() ? base : full;
    String geoid = CensusMatch.text(district.path("GEOID"));
    Matcher coded = GEOID.matcher(CensusMatch.padded(geoid, type.equals("cd") ? 4 : 5));
    if (coded.matches()) {
      return States.ofFips(coded.group(1))
          .flatMap(its -> DistrictNames.ofCensus(its, type, coded.group(2), name));
    }
    return CODE.matcher(base).matches()
        ? DistrictNames.ofCensus(state, type, base, name)
        : Optional.empty();
  }
}
