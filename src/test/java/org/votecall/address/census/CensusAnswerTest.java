package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.address.Geocoding;
import org.votecall.address.Geocoding.Place;
import org.votecall.address.Point;
import org.votecall.address.Zip;
import org.votecall.legislature.DivisionId;

/** Answers typed by hand, each with something that real ones were seen to do. */
final class CensusAnswerTest {
  private static final Geocoding NO_MATCH = new Geocoding.NoMatch();
  private static final Geocoding UNREACHABLE = new Geocoding.Unreachable();

  @Test
  void anAddressIsFoundWithItsDistrictsInWhateverYear() {
    assertThat(places("found.json"))
        .containsExactly(
            new Place(
                new Point(45.25, -122.5125),
                "or",
                new Zip("97992"),
                "Fernley Falls",
                Set.of(
                    new DivisionId("or", "cd", "5"),
                    new DivisionId("or", "sldu", "20"),
                    new DivisionId("or", "sldl", "40"))));
  }

  @Test
  void ofSeveralPlacesThoseOfUseStayInTheirOrderAndOnce() {
    assertThat(places("several.json"))
        .extracting(Place::point, Place::state, place -> String.valueOf(place.zip()))
        .containsExactly(
            tuple(new Point(45.5, -122.25), "or", "97994"),
            tuple(new Point(45.75, -122.75), "wa", "98994"));
  }

  @Test
  void brokenLayersCostTheDistrictsAndNotThePlace() {
    assertThat(places("broken-layers.json"))
        .containsExactly(
            new Place(
                new Point(45.25, -122.5125), "or", new Zip("97992"), "Fernley Falls", Set.of()));
  }

  @Test
  void numbersMayBeStringsAndStringsNumbers() {
    assertThat(places("odd-types.json"))
        .containsExactly(
            new Place(
                new Point(43.5, -70.5),
                "me",
                new Zip("04990"),
                "12",
                Set.of(
                    new DivisionId("me", "cd", "1"),
                    new DivisionId("me", "sldu", "28"),
                    new DivisionId("me", "sldl", "117"))));
  }

  @Test
  void codesThatLostTheirZerosAreStillKnown() {
    assertThat(places("lost-zeros.json"))
        .containsExactly(
            new Place(
                new Point(34.5, -118.5),
                "ca",
                new Zip("93990"),
                null,
                Set.of(
                    new DivisionId("ca", "cd", "34"),
                    new DivisionId("ca", "sldu", "26"),
                    new DivisionId("ca", "sldl", "54"))));
  }

  @Test
  void districtsWithNamesWardsAndStatesThatAreOneDistrict() {
    List<Place> places = places("named-districts.json");
    assertThat(places)
        .extracting(Place::claimed)
        .containsExactly(
            Set.of(new DivisionId("ma", "cd", "9"), new DivisionId("ma", "sldl", "1st_barnstable")),
            Set.of(new DivisionId("nh", "sldl", "hillsborough_23")),
            Set.of(new DivisionId("de", "cd", DivisionId.AT_LARGE)),
            Set.of(
                new DivisionId("dc", "cd", DivisionId.AT_LARGE),
                new DivisionId("dc", "ward", "2")));
    assertThat(places.get(0).zip()).isNull();
    assertThat(places.get(0).city()).isNull();
  }

  @Test
  void aCityLongerThanAnyIsNone() {
    String answer = GeocoderStandIn.text("found.json");
    String longer = answer.replace("FERNLEY FALLS\"", "FERNLEY FALLS".repeat(4) + "\"");
    Geocoding read = CensusAnswer.read(200, longer.getBytes(UTF_8));
    assertThat(((Geocoding.Matched) read).places()).extracting(Place::city).containsOnlyNulls();
  }

  @Test
  void farAwayPartsOfTheCountryArePartsOfIt() {
    assertThat(places("pacific.json"))
        .extracting(Place::state)
        .containsExactly("gu", "as", "vi", "ak");
  }

  @Test
  void noMatchIsAnAnswer() {
    assertThat(read(200, "no-match.json")).isEqualTo(NO_MATCH);
    assertThat(read(400, "refused.json")).isEqualTo(NO_MATCH);
  }

  @Test
  void matchesOfNoUseAreNoAnswer() {
    assertThat(read(200, "unusable.json")).isEqualTo(UNREACHABLE);
  }

  @Test
  void aRefusalOfOurOwnWordsIsNotTheFaultOfTheAddress() {
    assertThat(read(400, "refused-vintage.json")).isEqualTo(UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "7",
        "\"no\"",
        "{}",
        "{\"result\": null}",
        "{\"result\": []}",
        "{\"result\": {}}",
        "{\"result\": {\"addressMatches\": null}}",
        "{\"result\": {\"addressMatches\": {}}}",
        "{\"result\": {\"addressMatches\": [",
        "{\"errors\": [\"Address cannot be empty\"], \"status\": \"400\"}",
        "<!DOCTYPE html><html><body>Service Unavailable</body></html>",
        "\u0000\u0001\u0002"
      })
  void whatMakesNoSenseIsNoAnswer(String body) {
    assertThat(CensusAnswer.read(200, body.getBytes(UTF_8))).isEqualTo(UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{\"errors\": []}", "{\"errors\": \"address\"}", "<html>no</html>"})
  void aRefusalWithoutAReasonIsNoAnswer(String body) {
    assertThat(CensusAnswer.read(400, body.getBytes(UTF_8))).isEqualTo(UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 302, 401, 403, 404, 408, 429, 500, 502, 503, 504})
  void aRightBodyUnderAWrongStatusIsNoAnswer(int status) {
    assertThat(read(status, "found.json")).isEqualTo(UNREACHABLE);
  }

  @Test
  void aBodyOfNothingButBracketsIsNoAnswer() {
    assertThat(CensusAnswer.read(200, "[".repeat(1 << 20).getBytes(UTF_8))).isEqualTo(UNREACHABLE);
  }

  private static List<Place> places(String name) {
    assertThat(read(200, name)).isInstanceOf(Geocoding.Matched.class);
    return ((Geocoding.Matched) read(200, name)).places();
  }

  private static Geocoding read(int status, String name) {
    return CensusAnswer.read(status, GeocoderStandIn.text(name).getBytes(UTF_8));
  }
}
