package org.votecall.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.conversation.Caller;
import org.votecall.conversation.DialStatus;
import org.votecall.conversation.Event;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Party;
import org.votecall.toll.TollAccount;
import org.votecall.understanding.Command;
import org.votecall.understanding.Legal;

/** What webhooks of calls mean: {@code voice/forms.tsv} has a form, and what happened. */
class VoiceFormReaderTest {
  private static final String NUMBER = "+15105550123";
  private static final SupporterKey.Maker KEYS = new SupporterKey.Maker("pepper");

  private final VoiceFormReader reader = new VoiceFormReader(KEYS);

  @TestFactory
  Stream<DynamicTest> forms() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/voice/forms.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1], () -> check(row)));
  }

  private void check(String[] row) throws Form.Malformed {
    Form form = Form.parse(row[1].getBytes(UTF_8));
    Event event =
        switch (row[0]) {
          case "rings" -> new Event.Rang(VoiceFormReader.caller(form));
          case "answers" -> reader.event(form);
          default -> VoiceFormReader.dialled(form);
        };
    Told told = new Told();
    event.tell(told);
    assertThat(told.what).isEqualTo(row[2]);
  }

  @Test
  void whomTheCarrierVouchesForIsWhoeverHasTheNumber() {
    Form form = form("From", NUMBER, "StirVerstat", "TN-Validation-Passed-A");
    SupporterKey owner = KEYS.keyOf(new PhoneNumber(NUMBER));
    assertThat(reader.party("CA1", 1, form)).isEqualTo(Party.knownCaller("CA1", owner));
  }

  @Test
  void nobodyElseIs() {
    SupporterKey forThisCall = KEYS.keyOfCall("CA1");
    TollAccount owners = new TollAccount(KEYS.keyOfClaimed(new PhoneNumber(NUMBER)).hex());
    Party unknown = Party.unknownCaller("CA1", forThisCall, owners);
    assertThat(reader.party("CA1", 1, form("From", NUMBER))).isEqualTo(unknown);
    assertThat(
            reader.party("CA1", 1, form("From", NUMBER, "StirVerstat", "TN-Validation-Passed-B")))
        .isEqualTo(unknown);
    assertThat(
            reader.party("CA1", 2, form("From", NUMBER, "StirVerstat", "TN-Validation-Passed-A")))
        .as("told too late")
        .isEqualTo(unknown);
    assertThat(
            reader.party(
                "CA1", 1, form("From", "anonymous", "StirVerstat", "TN-Validation-Passed-A")))
        .isEqualTo(Party.unknownCaller("CA1", forThisCall, TollAccount.WITHHELD));
    assertThat(KEYS.keyOfCall("CA2")).isNotEqualTo(forThisCall);
  }

  @Test
  void aCallHasAnId() {
    assertThat(VoiceFormReader.callSid(form("CallSid", "CA1"))).contains("CA1");
    assertThat(VoiceFormReader.callSid(form("CallSid", " "))).isEmpty();
    assertThat(VoiceFormReader.callSid(form("CallSid", "C".repeat(41)))).isEmpty();
    assertThat(VoiceFormReader.callSid(form("From", NUMBER))).isEmpty();
  }

  private static Form form(String... namesAndValues) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      fields.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
    }
    return new Form(fields);
  }

  /** An event in words. */
  private static final class Told implements Event.Cases {
    private String what = "";

    @Override
    public void said(String text) {
      what = "said <" + text + ">";
    }

    @Override
    public void mumbled(String text) {
      what = "mumbled <" + text + ">";
    }

    @Override
    public void silence() {
      what = "silence";
    }

    @Override
    public void shortcut(Command command) {
      what = "shortcut " + command;
    }

    @Override
    public void rang(Caller caller) {
      what = "rang " + caller;
    }

    @Override
    public void dialled(DialStatus status, int seconds) {
      what = "dialled " + status + " " + seconds;
    }

    @Override
    public void picture() {
      what = "picture";
    }

    @Override
    public void located(StreetAddress address, String text, Resolution resolution) {
      what = "located";
    }

    @Override
    public void answeredByCarrier(Legal legal) {
      what = "answered " + legal;
    }
  }
}
