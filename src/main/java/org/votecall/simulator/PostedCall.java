package org.votecall.simulator;

import java.io.IOException;
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
  private static final Set<String> FIELDS =
      Set.of("Digits", "SpeechResult", "Confidence", "DialCallStatus", "DialCallDuration");

  static Carrier.Outcall read(PostedJson posted) throws Refused, IOException {
    return posted
        .as(
            PostedCall.class,
            MOST_BYTES,
            "That is more than anybody says in one breath.",
            "{\"from\": \"+1...\"}")
        .outcall();
  }

  private Carrier.Outcall outcall() throws Refused {
    PhoneNumber phone =
        DemoPhones.find(Objects.requireNonNullElse(from, ""))
            .orElseThrow(() -> new Refused(400, "Call from one of the demo's own phones."));
    Map<String, String> done = Objects.requireNonNullElse(fields, Map.of());
    if (!FIELDS.containsAll(done.keySet())
        || done.values().stream()
            .anyMatch(value -> value == null || value.length() > MOST_CHARACTERS)) {
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
