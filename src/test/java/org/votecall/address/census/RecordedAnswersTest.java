package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.votecall.SharedData;
import org.votecall.address.Geocoding;
import org.votecall.address.Geocoding.Place;
import org.votecall.address.Point;
import org.votecall.address.Zip;
import org.votecall.legislature.DivisionId;

/** What the geocoder really sent, at one time or another. */
final class RecordedAnswersTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Point THE_HOUSE = new Point(38.898754, -77.03535);

  @Test
  void thirtyBrokenLayersAndAnotherZip() throws IOException {
    assertThat(places("census_real_2017_partial_layer_failure.json"))
        .containsExactly(inWashington(THE_HOUSE, "20502"));
  }

  @Test
  void theDefaultLayersHaveNoDistricts() throws IOException {
    assertThat(places("census_real_default_layers_only.json"))
        .containsExactly(inWashington(THE_HOUSE, "20502"));
  }

  @Test
  void locationsHaveNoLayersAtAll() throws IOException {
    assertThat(places("census_real_locations.json"))
        .containsExactly(inWashington(THE_HOUSE, "20502"));
  }

  @Test
  void oneAddressAtTwoPlaces() throws IOException {
    assertThat(places("census_real_2020_benchmark.json"))
        .containsExactly(
            inWashington(new Point(38.898735, -77.038025), "20037"),
            inWashington(new Point(38.898735, -77.036385), "20502"));
  }

  @Test
  void aCityHallWithAllItsDistricts() throws IOException {
    assertThat(places("census_composed_la_city_hall.json"))
        .extracting(Place::claimed)
        .containsExactly(districts("ca", "34", "26", "54"));
  }

  @Test
  void noMatch() throws IOException {
    assertThat(read("census_no_match.json")).isEqualTo(new Geocoding.NoMatch());
  }

  @Test
  void theAnswerToAnotherQuestionIsNone() throws IOException {
    assertThat(read("census_real_coordinates.json")).isEqualTo(new Geocoding.Unreachable());
  }

  @Test
  void layersOfSeveralVintages() throws IOException {
    JsonNode samples =
        JSON.readTree(SharedData.of("geocoder/census_geographies_trimmed_samples.json").toFile());
    List<Set<DivisionId>> claimed = new ArrayList<>();
    for (JsonNode sample : samples.path("samples")) {
      Place place = ((Geocoding.Matched) at(sample.path("geographies"))).places().get(0);
      assertThat(place.claimed()).allMatch(division -> division.state().equals(place.state()));
      claimed.add(place.claimed());
    }
    assertThat(claimed)
        .containsExactly(
            districts("nc", "7", "8", "18"),
            districts("nh", "1", "20", "hillsborough_23"),
            districts("ca", "31", "22", "48"),
            Set.of(new DivisionId("wa", "cd", "7"), new DivisionId("wa", "sldu", "43")));
  }

  /** Some place, with these layers and no more. */
  private static Geocoding at(JsonNode layers) throws IOException {
    ObjectNode answer = (ObjectNode) JSON.readTree(GeocoderStandIn.text("found.json"));
    ObjectNode match = (ObjectNode) answer.at("/result/addressMatches/0");
    match.remove("addressComponents");
    match.set("geographies", layers);
    return CensusAnswer.read(200, JSON.writeValueAsBytes(answer));
  }

  private static Set<DivisionId> districts(String state, String cd, String upper, String lower) {
    return Set.of(
        new DivisionId(state, "cd", cd),
        new DivisionId(state, "sldu", upper),
        new DivisionId(state, "sldl", lower));
  }

  private static Place inWashington(Point point, String zip) {
    return new Place(point, "dc", new Zip(zip), "Washington", Set.of());
  }

  private static List<Place> places(String name) throws IOException {
    return ((Geocoding.Matched) read(name)).places();
  }

  private static Geocoding read(String name) throws IOException {
    return CensusAnswer.read(200, Files.readAllBytes(SharedData.of("geocoder/" + name)));
  }
}
