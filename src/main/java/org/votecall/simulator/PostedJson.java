package org.votecall.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the phone page posts: JSON only, which a page from elsewhere cannot post here.
 *
 * @param contentType the Content-Type header
 */
record PostedJson(@Nullable String contentType, InputStream in) {
  private static final String TYPE = "application/json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * The object in it.
   *
   * @param tooMuch what is told to whoever sends more than {@code mostBytes}
   * @param like an example of what is taken
   */
  <T> T as(Class<T> type, int mostBytes, String tooMuch, String like) throws Refused, IOException {
    String sent = Objects.requireNonNullElse(contentType, "");
    if (!sent.split(";", 2)[0].trim().equalsIgnoreCase(TYPE)) {
      throw new Refused(415, "Send " + TYPE + ".");
    }
    byte[] body = in.readNBytes(mostBytes + 1);
    if (body.length > mostBytes) {
      throw new Refused(413, tooMuch);
    }
    try {
      T read = JSON.readValue(body, type);
      if (read != null) {
        return read;
      }
    } catch (JsonProcessingException e) {
      // told below
    }
    throw new Refused(400, "Send an object like " + like + ".");
  }
}
