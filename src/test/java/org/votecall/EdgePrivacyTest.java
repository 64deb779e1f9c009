package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither what is stored nor what is logged tells who texted, where from, or what. */
final class EdgePrivacyTest {
  private static final String PHONE = "+14155550142";
  private static final String NATIONAL = "4155550142";
  private static final String LOCAL = "555-0142";
  private static final String SECRET = "my-neighbour-must-not-read-this";

  private final Overheard log = Overheard.listen();
  private RunningApp app;
  private String street;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    street = Files.readAllLines(Path.of("config/demo/addresses.csv")).get(1).split(",")[0];
    app = RunningApp.start(folder);
  }

  @AfterEach
  void stop() {
    app.close();
    log.close();
  }

  @Test
  void theDatabaseKeepsNeitherNumberNorAddressNorWords() throws Exception {
    converse();
    tellsNothing(new String(app.database().bytes(), ISO_8859_1));
    app.close();
    tellsNothing(new String(app.database().bytes(), ISO_8859_1));
  }

  @Test
  void theLogTellsNothingWhenAllGoesWell() throws Exception {
    converse();
    tellsNothing(log.text());
  }

  @Test
  void theLogTellsNothingWhenThingsBreak() throws Exception {
    converse();
    app.database()
        .execute(
            "UPDATE session SET state = '{\"step\": 1, \"" + SECRET + "\": [" + NATIONAL + "]}'");
    text("SM20", SECRET);
    app.database().execute("DROP TABLE supporter");
    fails(new InboundText("SM21", PHONE, SECRET));
    tellsNothing(log.text());
  }

  /** Hashed or not, a log that can be sorted by supporter tells who did what. */
  @Test
  void theLogDoesNotTellTheHashOfANumber() throws Exception {
    app.database().execute("DROP TABLE supporter");
    fails(new InboundText("SM30", PHONE, "hi"));
    assertThat(log.text().contains(app.key(PHONE))).isFalse();
  }

  private void converse() throws Exception {
    assertThat(street).isNotBlank();
    text("SM1", "hi, " + SECRET);
    text("SM2", String.join(", ", addressOf()));
    text("SM3", "call me at " + NATIONAL + " or 415-" + LOCAL);
    text("SM4", "left a message");
    text("SM5", "STOP");
    // Refusals are logged more readily than answers.
    app.twilio()
        .send(
            app.twilio()
                .unsigned("/twilio/sms?from=" + NATIONAL, ("From=" + PHONE).getBytes(UTF_8)));
    app.twilio().send(app.twilio().unsigned(TwilioStandIn.SMS, ("%" + PHONE).getBytes(UTF_8)));
  }

  private static List<String> addressOf() throws Exception {
    String[] row = Files.readAllLines(Path.of("config/demo/addresses.csv")).get(1).split(",");
    return List.of(row[0], row[1], row[3] + " " + row[2]);
  }

  private void text(String sid, String body) throws Exception {
    assertThat(app.twilio().text(new InboundText(sid, PHONE, body)).statusCode()).isEqualTo(200);
  }

  private void fails(InboundText text) throws Exception {
    assertThat(app.twilio().text(text).statusCode()).isEqualTo(503);
    assertThat(log.text()).isNotEmpty();
  }

  private void tellsNothing(String seen) {
    assertThat(seen.contains(NATIONAL)).as("the number").isFalse();
    assertThat(seen.contains(LOCAL)).as("the number as people write it").isFalse();
    assertThat(seen.contains(street)).as("the address").isFalse();
    assertThat(seen.contains(SECRET)).as("the words").isFalse();
  }
}
