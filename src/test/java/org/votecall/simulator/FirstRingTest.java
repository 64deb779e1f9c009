package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.twilio.CallTwiml;

/** How soon a caller hears an office ring, and how long they must listen before. */
class FirstRingTest {
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final String ZIP = "00005";
  private static final int CHARACTERS_A_SECOND = 15;
  private static final int MOST_SECONDS_OF_A_GREETING = 15;

  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage = Stage.open(WORLD, NOW);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void aKnownCallerHearsItAfterTwoWebhooks() {
    stage.text("ann", ZIP);
    stage.ring("ann", null, "TN-Validation-Passed-A");
    assertThat(ringing(List.of("1"), "ann")).isEqualTo(2);
  }

  @Test
  void aNewCallerHearsItAfterFive() {
    stage.ring("bob", null, "TN-Validation-Passed-A");
    assertThat(ringing(List.of("1", ZIP, "1", "1"), "bob")).isEqualTo(5);
  }

  @Test
  void soDoesOneWhoWithholdsTheNumber() {
    stage.ring("cat", "anonymous", "");
    assertThat(ringing(List.of("1", ZIP, "1", "1"), "cat")).isEqualTo(5);
  }

  /** After how many webhooks an office rings, the last of {@code keys} having been pressed. */
  private int ringing(List<String> keys, String supporter) {
    CallTwiml now = null;
    for (String key : keys) {
      now = stage.inCall(supporter, call -> call.press(key)).twiml();
    }
    assertThat(now).isNotNull();
    assertThat(now.then()).isInstanceOf(CallTwiml.Dials.class);
    String due = ((CallTwiml.Dials) now.then()).action().replaceAll("[^0-9]", "");
    return Integer.parseInt(due) - 1;
  }

  /** At the pace of a voice on the phone, fifteen characters a second. */
  @Test
  void theGreetingIsShort() throws Exception {
    for (Path world : List.of(WORLD, Path.of("config/demo"))) {
      try (Stage other = Stage.open(world, NOW)) {
        String said =
            other.ring("dee", null, "").twiml().spoken().stream()
                .map(CallTwiml.Spoken::text)
                .collect(Collectors.joining(" "));
        assertThat(said.length())
            .as(said)
            .isLessThanOrEqualTo(MOST_SECONDS_OF_A_GREETING * CHARACTERS_A_SECOND);
      }
    }
  }
}
