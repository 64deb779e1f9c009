package org.votecall.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
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

  private static final String TYPE = "application/json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /** Takes JSON only, which a page from elsewhere cannot post here without asking first. */
  static Carrier.Outgoing read(@Nullable String contentType, InputStream in)
      throws Refused, IOException {
    String type = Objects.requireNonNullElse(contentType, "").split(";", 2)[0];
    if (!type.trim().equalsIgnoreCase(TYPE)) {
      throw new Refused(415, "Send " + TYPE + ".");
    }
    byte[] body = in.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw new Refused(413, "That is more than a text can be.");
    }
    try {
      PostedText posted = JSON.readValue(body, PostedText.class);
      if (posted != null) {
        return posted.outgoing();
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new Refused(400, "Send an object like {\"from\": \"+1...\", \"body\": \"hi\"}.");
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
