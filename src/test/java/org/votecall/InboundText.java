package org.votecall;

import java.util.List;
import java.util.Map;

/** A text somebody sends us. */
record InboundText(String sid, String from, String body) {

  Map<String, List<String>> form() {
    return TwilioStandIn.form(
        "MessageSid", sid, "From", from, "To", "787878", "Body", body, "NumMedia", "0");
  }
}
