package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.conversation.Event;
import org.votecall.phone.PhoneNumber;
import org.votecall.understanding.Legal;

final class SmsFormReaderTest {
  private static final String SID = "SM0123456789abcdef0123456789abcdef";
  private static final String FROM = "+15105550142";

  private final SmsFormReader reader = new SmsFormReader(OptOutAnswer.VOTECALL);
  private final SmsFormReader twilioAnswers = new SmsFormReader(OptOutAnswer.TWILIO);

  @Test
  void readsAText() {
    assertThat(reader.read(text("  a b\n")))
        .contains(new SmsFormReader.Sms(SID, new PhoneNumber(FROM), new Event.Said("  a b\n")));
  }

  @Test
  void aTextWithoutWordsIsStillSaid() {
    assertThat(event(reader, text(""))).isEqualTo(new Event.Said(""));
    assertThat(event(reader, form("MessageSid", SID, "From", FROM))).isEqualTo(new Event.Said(""));
  }

  @Test
  void picturesAreWhatIsLeftWithoutWords() {
    assertThat(event(reader, media("", "1"))).isEqualTo(new Event.Picture());
    assertThat(event(reader, media(" \n", "10"))).isEqualTo(new Event.Picture());
    assertThat(event(reader, media("a", "1"))).isEqualTo(new Event.Said("a"));
    assertThat(event(reader, media("", "0"))).isEqualTo(new Event.Said(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "12345",
        "787878",
        "5105550142",
        "15105550142",
        " 15105550142",
        "+447700900123",
        "+1",
        "+15",
        "+1510555014",
        "+10105550142",
        "+525512345678",
        "anonymous",
        "+anonymous",
        "Votecall",
        "whatsapp:+15105550142",
        "client:anybody",
      })
  void answersOnlyNumbersOfOurPlan(String from) {
    assertThat(reader.read(form("MessageSid", SID, "From", from, "Body", "a"))).isEmpty();
  }

  @Test
  void answersNobodyWithoutANumber() {
    assertThat(reader.read(form("MessageSid", SID, "Body", "a"))).isEmpty();
  }

  /** Without an id, a second copy could not be told from a second message. */
  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void needsAnId(String sid) {
    assertThat(reader.read(form("MessageSid", sid, "From", FROM))).isEmpty();
    assertThat(reader.read(form("From", FROM))).isEmpty();
  }

  @Test
  void refusesAnIdThatCouldNotBeStored() {
    assertThat(reader.read(form("MessageSid", "S".repeat(64), "From", FROM))).isPresent();
    assertThat(reader.read(form("MessageSid", "S".repeat(65), "From", FROM))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"STOP,OPT_OUT", "stop,OPT_OUT", "START,OPT_IN", "HELP,HELP"})
  void whatTwilioHasAnsweredIsOnlyRecorded(String type, Legal legal) {
    Form form = form("MessageSid", SID, "From", FROM, "Body", "anything", "OptOutType", type);
    assertThat(event(reader, form)).isEqualTo(new Event.AnsweredByCarrier(legal));
    assertThat(event(twilioAnswers, form)).isEqualTo(new Event.AnsweredByCarrier(legal));
  }

  @ParameterizedTest
  @CsvSource({
    "STOP,OPT_OUT",
    "' stop ',OPT_OUT",
    "StopAll,OPT_OUT",
    "UNSUBSCRIBE,OPT_OUT",
    "CANCEL,OPT_OUT",
    "END,OPT_OUT",
    "QUIT,OPT_OUT",
    "REVOKE,OPT_OUT",
    "OPTOUT,OPT_OUT",
    "START,OPT_IN",
    "UNSTOP,OPT_IN",
    "HELP,HELP",
    "INFO,HELP"
  })
  void twiliosOwnWordsAreItsToAnswerWhereItDoes(String body, Legal legal) {
    assertThat(event(twilioAnswers, text(body))).isEqualTo(new Event.AnsweredByCarrier(legal));
    assertThat(event(reader, text(body))).isEqualTo(new Event.Said(body));
  }

  /** Twilio answers its words only when they are the whole message; the others stay ours. */
  @ParameterizedTest
  @ValueSource(strings = {"please stop", "stop it", "alto", "baja", "stop.", "YES"})
  void otherWordsAreOurs(String body) {
    assertThat(event(twilioAnswers, text(body))).isEqualTo(new Event.Said(body));
  }

  @ParameterizedTest
  @EnumSource(OptOutAnswer.class)
  void tellsNobodysNumberWhenPrinted(OptOutAnswer answer) {
    assertThat(new SmsFormReader(answer).read(text("secret")).orElseThrow().toString())
        .doesNotContain(FROM, FROM.substring(2), "secret");
  }

  private static Event event(SmsFormReader reader, Form form) {
    return reader.read(form).orElseThrow().event();
  }

  private static Form text(String body) {
    return form("MessageSid", SID, "From", FROM, "Body", body, "NumMedia", "0");
  }

  private static Form media(String body, String count) {
    return form("MessageSid", SID, "From", FROM, "Body", body, "NumMedia", count);
  }

  private static Form form(String... namesAndValues) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return new Form(fields);
  }
}
