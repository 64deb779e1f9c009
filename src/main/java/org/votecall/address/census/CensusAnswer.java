package org.votecall.address.census;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.votecall.address.Geocoding;

/** Reads a whole answer of the geocoder, and makes of it what sense it has. */
final class CensusAnswer {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;

  /** What it complains of when the rest of the query is wrong, and not the address in it. */
  private static final List<String> OUR_MISTAKES = List.of("benchmark", "vintage", "layer");

  private CensusAnswer() {}

  /** What it says; {@code Unreachable} if it says nothing that makes sense. */
  static Geocoding read(int status, byte[] body) {
    try {
      return switch (status) {
        case OK -> found(JSON.readTree(body));
        case BAD_REQUEST -> refused(JSON.readTree(body));
        default -> new Geocoding.Unreachable();
      };
    } catch (IOException e) {
      // not logged: it quotes the answer
      return new Geocoding.Unreachable();
    }
  }

  private static Geocoding found(JsonNode answer) {
    JsonNode matches = answer.at("/result/addressMatches");
    if (!matches.isArray()) {
      return new Geocoding.Unreachable();
    }
    if (matches.isEmpty()) {
      return new Geocoding.NoMatch();
    }
    List<Geocoding.Place> places =
        stream(matches).flatMap(match -> CensusMatch.read(match).stream()).distinct().toList();
    return places.isEmpty() ? new Geocoding.Unreachable() : new Geocoding.Matched(places);
  }

  /** An address that it cannot read as one is, to everybody else, not found. */
  private static Geocoding refused(JsonNode answer) {
    List<String> errors =
        stream(answer.path("errors"))
            .map(e -> CensusMatch.text(e).toLowerCase(Locale.ROOT))
            .toList();
    boolean ours =
        errors.stream().anyMatch(error -> OUR_MISTAKES.stream().anyMatch(error::contains));
    return errors.isEmpty() || ours ? new Geocoding.Unreachable() : new Geocoding.NoMatch();
  }

  /** The elements of an array; of anything else, nothing. */
  static Stream<JsonNode> stream(JsonNode array) {
    return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
  }
}
