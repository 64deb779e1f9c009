package org.votecall.simulator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.votecall.database.Database;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.twilio.CallTwiml;
import org.votecall.twilio.Calls;
import org.votecall.twilio.TextSize;
import org.votecall.twilio.Twiml;

/** Carries the texts and the calls of the demo's phones, and tells what came of each. */
public final class Carrier {
  /** The short code that is texted. */
  static final String NUMBER = DemoPhones.OURS.texts();

  private static final String SMS = "/twilio/sms";
  private static final String ACCOUNT = "AC" + "0".repeat(32);
  private static final int MOST_WAITING = 4;
  private static final int MOST_REDIRECTS = 5;

  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final Wire wire;
  private final Database database;
  private final SupporterKey.Maker keys;

  public Carrier(Wire wire, Database database, SupporterKey.Maker keys) {
    this.wire = wire;
    this.database = database;
    this.keys = keys;
  }

  /**
   * A text on its way in.
   *
   * @param picture whether it is a picture, with or without words
   * @param messageSid of a text that comes again; null for a new one
   */
  record Outgoing(PhoneNumber from, String body, boolean picture, @Nullable String messageSid) {}

  /**
   * Something a caller does, or Twilio tells of their call.
   *
   * @param callSid null when they call
   * @param route which webhook is due
   * @param fields beside those of every webhook: Digits, SpeechResult, DialCallStatus
   */
  record Outcall(
      PhoneNumber from, @Nullable String callSid, String route, Map<String, String> fields) {}

  /** A text on its way back. */
  record Answer(String text, TextSize size) {}

  /**
   * Everything that happened with a text.
   *
   * @param changes in what is stored
   */
  record Delivery(@JsonUnwrapped Wire.Posted posted, List<Answer> answers, List<String> changes) {}

  /**
   * Everything that happened in one turn of a call.
   *
   * @param posted the last webhook, if there was a redirect
   * @param twiml null when it was refused
   * @param changes in what is stored
   */
  record CallTurn(
      String callSid, Wire.Posted posted, @Nullable CallTwiml twiml, List<String> changes) {}

  /** Something that is carried, one at a time. */
  private interface Carried<T> {
    T now() throws IOException, InterruptedException;
  }

  /** Carries a text; empty while too many others wait already. */
  Optional<Delivery> deliver(Outgoing text, URI server) throws IOException, InterruptedException {
    return inTurn(
        () -> {
          SupporterKey key = keys.keyOf(text.from());
          List<String> before = Traces.of(database, key);
          Wire.Posted posted = wire.post(SMS, fields(text), server);
          List<Answer> answers =
              posted.ok()
                  ? Twiml.texts(posted.body()).stream()
                      .map(answer -> new Answer(answer, TextSize.of(answer)))
                      .toList()
                  : List.of();
          return new Delivery(posted, answers, Traces.changes(before, Traces.of(database, key)));
        });
  }

  /** Carries what is done in a call; empty while too many others wait already. */
  Optional<ShownCall> carry(Outcall call, URI server) throws IOException, InterruptedException {
    return inTurn(
        () -> {
          String sid = call.callSid() == null ? newSid("CA") : call.callSid();
          SupporterKey key = keys.keyOf(call.from());
          List<String> before = Traces.of(database, key);
          Map<String, String> every = callFields(call, sid);
          Wire.Posted posted = wire.post(call.route(), with(call.fields(), every), server);
          CallTwiml twiml = posted.ok() ? CallTwiml.read(posted.body()) : null;
          for (int i = 0;
              i < MOST_REDIRECTS
                  && twiml != null
                  && twiml.then() instanceof CallTwiml.GoesOn goesOn;
              i++) {
            posted = wire.post(wire.route(goesOn.url()), every, server);
            twiml = posted.ok() ? CallTwiml.read(posted.body()) : null;
          }
          List<String> changes = Traces.changes(before, Traces.of(database, key));
          return ShownCall.of(new CallTurn(sid, posted, twiml, changes), wire);
        });
  }

  /** One at a time, so that the changes are its own; each takes one of the server's threads. */
  private <T> Optional<T> inTurn(Carried<T> carried) throws IOException, InterruptedException {
    if (!waiting.tryAcquire()) {
      return Optional.empty();
    }
    try {
      synchronized (this) {
        return Optional.of(carried.now());
      }
    } finally {
      waiting.release();
    }
  }

  private static Map<String, String> callFields(Outcall call, String sid) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("AccountSid", ACCOUNT);
    fields.put("ApiVersion", "2010-04-01");
    fields.put("CallSid", sid);
    fields.put("CallStatus", call.callSid() == null ? "ringing" : "in-progress");
    fields.put("Direction", "inbound");
    fields.put("From", call.from().e164());
    fields.put("FromCountry", "US");
    fields.put("To", DemoPhones.CALLED.e164());
    fields.put("ToCountry", "US");
    if (call.route().equals(Calls.ROUTE)) {
      fields.put("StirVerstat", "TN-Validation-Passed-A");
    }
    return fields;
  }

  private static Map<String, String> with(Map<String, String> more, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.putAll(more);
    return all;
  }

  private static Map<String, String> fields(Outgoing text) {
    String sid =
        text.messageSid() == null ? newSid(text.picture() ? "MM" : "SM") : text.messageSid();
    Map<String, String> fields = new TreeMap<>();
    fields.put("AccountSid", ACCOUNT);
    fields.put("ApiVersion", "2010-04-01");
    fields.put("Body", text.body());
    fields.put("From", text.from().e164());
    fields.put("FromCountry", "US");
    fields.put("MessageSid", sid);
    fields.put("NumMedia", text.picture() ? "1" : "0");
    fields.put("NumSegments", Integer.toString(TextSize.of(text.body()).segments()));
    fields.put("SmsMessageSid", sid);
    fields.put("SmsSid", sid);
    fields.put("SmsStatus", "received");
    fields.put("To", NUMBER);
    fields.put("ToCountry", "US");
    if (text.picture()) {
      fields.put("MediaContentType0", "image/jpeg");
      fields.put("MediaUrl0", "https://media.example/never-fetched");
    }
    return fields;
  }

  private static String newSid(String kind) {
    return kind + UUID.randomUUID().toString().replace("-", "");
  }
}
