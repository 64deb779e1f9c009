package org.votecall.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.phone.PhoneNumber;
import org.votecall.twilio.Calls;

/**
 * What the phone page does in a call.
 *
 * @param callSid null when it begins one
 * @param route which webhook is due; null when it begins one
 * @param fields what was pressed or said, or what became of the call to an office
 */
record PostedCall(
    @Nullable String from,
    @Nullable String callSid,
    @Nullable String route,
    @Nullable Map<String, String> fields) {
  private static final int MOST_BYTES = 8 * 1024;
  private static final int MOST_CHARACTERS = 500;
  private static final String TYPE = "application/json";
  private static final Set<String> FIELDS =
      Set.of("Digits", "SpeechResult", "Confidence", "DialCallStatus", "DialCallDuration");

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Takes JSON only, which a page from elsewhere cannot post here without asking first. */
  static Carrier.Outcall read(@Nullable String contentType, InputStream in)
      throws Refused, IOException {
    String type = Objects.requireNonNullElse(contentType, "").split(";", 2)[0];
    if (!type.trim().equalsIgnoreCase(TYPE)) {
      throw new Refused(415, "Send " + TYPE + ".");
    }
    byte[] body = in.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new Refused(413, "That is more than anybody says in one breath.");
    }
    try {
      PostedCall posted = JSON.readValue(body, PostedCall.class);
      if (posted != null) {
        return posted.outcall();
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new Refused(400, "Send an object like {\"from\": \"+1...\"}.");
  }

  private Carrier.Outcall outcall() throws Refused {
    PhoneNumber phone =
        DemoPhones.find(Objects.requireNonNullElse(from, ""))
            .orElseThrow(() -> new Refused(400, "Call from one of the demo's own phones."));
    Map<String, String> done = Objects.requireNonNullElse(fields, Map.of());
    if (!FIELDS.containsAll(done.keySet())
        || done.values().stream().anyMatch(value -> value.length() > MOST_CHARACTERS)) {
      throw new Refused(400, "A caller can only do " + FIELDS + ".");
    }
    String due = Objects.requireNonNullElse(route, Calls.ROUTE);
    boolean begins = callSid == null && due.equals(Calls.ROUTE);
    boolean goesOn =
        callSid != null
            && callSid.matches("CA[0-9a-f]{32}")
            && due.matches(Calls.ROUTE + "/[0-9]{1,4}(/dialed)?");
    if (!begins && !goesOn) {
      throw new Refused(400, "That is no webhook of a call.");
    }
    return new Carrier.Outcall(phone, callSid, due, done);
  }
}
