package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.address.Geocoding;

/** Whatever befalls an answer on its way, it is read without a stumble. */
final class MutilatedAnswersTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FOUND = GeocoderStandIn.text("found.json").strip();

  @Test
  void cutShortAnywhereItIsNoAnswer() {
    byte[] whole = FOUND.getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertThat(CensusAnswer.read(200, Arrays.copyOf(whole, length)))
          .as("%s bytes", length)
          .isEqualTo(new Geocoding.Unreachable());
    }
  }

  @Test
  void bytesMayBeAnything() {
    Random random = new Random(20_260_301);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = FOUND.getBytes(UTF_8);
      for (int i = 0; i <= round % 4; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(CensusAnswer.read(200, bytes)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"-\"",
        "-1",
        "1e999",
        "12345678901234567890",
        "[]",
        "[null]",
        "[[]]",
        "{}",
        "{\"x\": {}}"
      })
  void anyValueMayBeAnyOther(String other) throws Exception {
    List<String> places = new ArrayList<>();
    pointers(JSON.readTree(FOUND), "", places);
    assertThat(places).hasSizeGreaterThan(50);
    for (String place : places) {
      JsonNode answer = JSON.readTree(FOUND);
      replace(answer, place, JSON.readTree(other));
      assertThat(CensusAnswer.read(200, JSON.writeValueAsBytes(answer))).as(place).isNotNull();
    }
  }

  private static void pointers(JsonNode node, String here, List<String> found) {
    node.properties()
        .forEach(
            field -> {
              String inside = here + "/" + field.getKey();
              found.add(inside);
              pointers(field.getValue(), inside, found);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(here + "/" + i);
      pointers(node.get(i), here + "/" + i, found);
    }
  }

  private static void replace(JsonNode answer, String place, JsonNode other) {
    int last = place.lastIndexOf('/');
    JsonNode parent = answer.at(place.substring(0, last));
    String name = place.substring(last + 1);
    if (parent instanceof ObjectNode object) {
      object.set(name, other);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), other);
    }
  }
}
