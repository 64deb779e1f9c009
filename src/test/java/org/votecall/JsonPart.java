package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares as much of an answer as somebody has an opinion on. */
final class JsonPart {
  private JsonPart() {}

  /**
   * Fails where {@code found} says something else. A list has to be as long as the expected one; an
   * object may have other fields, but none that is expected to be null. A node that is missing
   * expects nothing.
   */
  static void assertHas(JsonNode found, JsonNode expected, String where) {
    if (expected.isObject()) {
      expected
          .properties()
          .forEach(
              one ->
                  assertHas(
                      found.path(one.getKey()), one.getValue(), where + " / " + one.getKey()));
    } else if (expected.isArray()) {
      assertThat(found).as(where).hasSize(expected.size());
      for (int i = 0; i < expected.size(); i++) {
        assertHas(found.get(i), expected.get(i), where + " / " + i);
      }
    } else if (expected.isNull()) {
      assertThat(found.isNull() || found.isMissingNode()).as("%s: %s", where, found).isTrue();
    } else if (!expected.isMissingNode()) {
      assertThat(found).as(where).isEqualTo(expected);
    }
  }
}
