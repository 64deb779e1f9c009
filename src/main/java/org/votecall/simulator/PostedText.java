package org.votecall.simulator;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.votecall.phone.PhoneNumber;

/**
 * A text as the phone page posts it.
 *
 * @param picture whether a picture comes with it
 * @param messageSid of a text that comes again
 */
record PostedText(
    @Nullable String from, @Nullable String body, boolean picture, @Nullable String messageSid) {
  private static final int MOST_BYTES = 16 * 1024;

  /** The longest text Twilio takes. */
  private static final int MOST_CHARACTERS = 1_600;

  static Carrier.Outgoing read(PostedJson posted) throws Refused, IOException {
    return posted
        .as(
            PostedText.class,
            MOST_BYTES,
            "That is more than a text can be.",
            "{\"from\": \"+1...\", \"body\": \"hi\"}")
        .outgoing();
  }

  private Carrier.Outgoing outgoing() throws Refused {
    PhoneNumber phone =
        DemoPhones.find(Objects.requireNonNullElse(from, ""))
            .orElseThrow(() -> new Refused(400, "Text from one of the demo's own phones."));
    String words = Objects.requireNonNullElse(body, "");
    if (words.isEmpty() && !picture) {
      throw new Refused(400, "There is nothing to send.");
    }
    if (words.length() > MOST_CHARACTERS) {
      throw new Refused(400, "A text has at most " + MOST_CHARACTERS + " characters.");
    }
    if (messageSid != null && !messageSid.matches("(SM|MM)[0-9a-f]{32}")) {
      throw new Refused(400, "That is no MessageSid.");
    }
    return new Carrier.Outgoing(phone, words, picture, messageSid);
  }
}
