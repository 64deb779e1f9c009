package org.votecall.twilio;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.votecall.conversation.Event;
import org.votecall.phone.PhoneNumber;
import org.votecall.understanding.Legal;

/** Reads an inbound text from its form. */
final class SmsFormReader {
  private static final int LONGEST_SID = 64;

  /** The values of OptOutType. */
  private static final Map<String, Legal> OPT_OUT_TYPES =
      Map.of("STOP", Legal.OPT_OUT, "START", Legal.OPT_IN, "HELP", Legal.HELP);

  /** Twilio's standard words, which it answers itself where that is switched on. */
  private static final Map<String, Legal> STANDARD_WORDS =
      Map.ofEntries(
          Map.entry("STOP", Legal.OPT_OUT),
          Map.entry("STOPALL", Legal.OPT_OUT),
          Map.entry("UNSUBSCRIBE", Legal.OPT_OUT),
          Map.entry("CANCEL", Legal.OPT_OUT),
          Map.entry("END", Legal.OPT_OUT),
          Map.entry("QUIT", Legal.OPT_OUT),
          Map.entry("REVOKE", Legal.OPT_OUT),
          Map.entry("OPTOUT", Legal.OPT_OUT),
          Map.entry("START", Legal.OPT_IN),
          Map.entry("UNSTOP", Legal.OPT_IN),
          Map.entry("HELP", Legal.HELP),
          Map.entry("INFO", Legal.HELP));

  /**
   * An inbound text.
   *
   * @param messageSid Twilio's id of it
   */
  record Sms(String messageSid, PhoneNumber from, Event event) {}

  private final OptOutAnswer optOutAnswer;

  SmsFormReader(OptOutAnswer optOutAnswer) {
    this.optOutAnswer = optOutAnswer;
  }

  /** Empty when nobody we answer sent it: it has no id, or its number is not +1. */
  Optional<Sms> read(Form form) {
    Optional<PhoneNumber> from =
        form.first("From").filter(raw -> raw.startsWith("+")).flatMap(PhoneNumber::parse);
    Optional<String> sid =
        form.first("MessageSid").filter(id -> !id.isBlank() && id.length() <= LONGEST_SID);
    return from.flatMap(phone -> sid.map(id -> new Sms(id, phone, event(form))));
  }

  private Event event(Form form) {
    String body = form.first("Body").orElse("");
    Optional<Legal> answered = answeredByTwilio(form, body);
    if (answered.isPresent()) {
      return new Event.AnsweredByCarrier(answered.get());
    }
    boolean hasMedia = !form.first("NumMedia").orElse("0").equals("0");
    return body.isBlank() && hasMedia ? new Event.Picture() : new Event.Said(body);
  }

  private Optional<Legal> answeredByTwilio(Form form, String body) {
    Optional<String> type = form.first("OptOutType");
    if (type.isPresent()) {
      // one we do not know was answered all the same: like HELP, there is nothing to record
      return Optional.of(
          OPT_OUT_TYPES.getOrDefault(type.get().toUpperCase(Locale.ROOT), Legal.HELP));
    }
    return switch (optOutAnswer) {
      case VOTECALL -> Optional.empty();
      case TWILIO -> Optional.ofNullable(STANDARD_WORDS.get(body.strip().toUpperCase(Locale.ROOT)));
    };
  }
}
