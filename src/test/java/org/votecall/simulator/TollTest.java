package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.votecall.toll.TollLimits;
import org.votecall.twilio.CallTwiml;
import org.votecall.words.Language;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/** What a caller hears when calls have cost enough: why, and the number to dial. */
class TollTest {
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final String ZIP = "00005";
  private static final Words SPOKEN = Words.load(Language.EN).spoken();

  private static final TollLimits ONE_CALL = new TollLimits(1, 40, 20, 60, 1, 20_000, 2);
  private static final TollLimits ONE_CONNECTION = new TollLimits(12, 40, 1, 60, 300, 20_000, 2);

  /** Enough for one connection, however long it may be. */
  private static final TollLimits THIRTY_CENTS = new TollLimits(12, 40, 20, 60, 300, 30, 2);

  @Test
  void overTheCallsOfAnHourTheyAreToldToTryLater() throws Exception {
    try (Stage stage = Stage.open(WORLD, NOW, ONE_CALL)) {
      assertThat(calls(stage, "ann").then()).isInstanceOf(CallTwiml.Listens.class);
      CallTwiml again = calls(stage, "ann");
      assertThat(again.then()).isInstanceOf(CallTwiml.HangsUp.class);
      assertThat(said(again)).contains(SPOKEN.wording(Phrase.TOO_MANY_CALLS));
      assertThat(calls(stage, "bob").then()).as("another").isInstanceOf(CallTwiml.Listens.class);
      stage.pass(Duration.ofMinutes(75));
      assertThat(calls(stage, "ann").then()).isInstanceOf(CallTwiml.Listens.class);
    }
  }

  @Test
  void thoseWhoWithholdTheirNumberShareALimit() throws Exception {
    try (Stage stage = Stage.open(WORLD, NOW, ONE_CALL)) {
      assertThat(stage.ring("ann", "anonymous", "").twiml().then())
          .isInstanceOf(CallTwiml.Listens.class);
      assertThat(stage.ring("bob", "unknown", "").twiml().then())
          .isInstanceOf(CallTwiml.HangsUp.class);
    }
  }

  @Test
  void overTheConnectionsOfAnHourTheNumberIsToldTwice() throws Exception {
    try (Stage stage = Stage.open(WORLD, NOW, ONE_CONNECTION)) {
      connected(stage, "ann");
      stage.inCall("ann", call -> call.hangUp(5));
      stage.ring("ann", null, "TN-Validation-Passed-A");
      isToldTheNumber(stage, "ann");
    }
  }

  @Test
  void whenTheMoneyOfADayIsUsedUpNobodyIsConnectedUntilTheNext() throws Exception {
    try (Stage stage = Stage.open(WORLD, NOW, THIRTY_CENTS)) {
      connected(stage, "ann");
      begin(stage, "bob");
      isToldTheNumber(stage, "bob");
      stage.pass(Duration.ofDays(1));
      connected(stage, "cat");
    }
  }

  private static void isToldTheNumber(Stage stage, String supporter) {
    CallTwiml refused = stage.inCall(supporter, call -> call.press("1")).twiml();
    assertThat(refused.then()).isInstanceOf(CallTwiml.HangsUp.class);
    assertThat(said(refused)).contains(SPOKEN.wording(Phrase.CANNOT_CONNECT));
    assertThat(said(refused)).filteredOn(line -> line.contains("zero one zero six")).hasSize(2);
  }

  private static void connected(Stage stage, String supporter) {
    begin(stage, supporter);
    assertThat(stage.inCall(supporter, call -> call.press("1")).twiml().then())
        .isInstanceOf(CallTwiml.Dials.class);
  }

  /** As far as the question whether to connect them. */
  private static void begin(Stage stage, String supporter) {
    calls(stage, supporter);
    for (String keys : List.of("1", ZIP, "1")) {
      stage.inCall(supporter, call -> call.press(keys));
    }
  }

  private static CallTwiml calls(Stage stage, String supporter) {
    return stage.ring(supporter, null, "TN-Validation-Passed-A").twiml();
  }

  private static List<String> said(CallTwiml twiml) {
    return twiml.spoken().stream().map(CallTwiml.Spoken::text).toList();
  }
}
