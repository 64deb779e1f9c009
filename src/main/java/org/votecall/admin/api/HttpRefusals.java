package org.votecall.admin.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Refuses in the form of the API what is no request at all, so that no route ever sees it: an
 * address that cannot be read, or one that is too long.
 */
public final class HttpRefusals extends ErrorHandler {
  private static final JsonMapper JSON = new JsonMapper();

  /** Whatever the method, there is something to tell. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Refusal refusal =
        Refusal.of(code, "http", "This cannot be read as a request: " + message + ".");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.JSON);
    byte[] body = JSON.writeValueAsString(refusal.body()).getBytes(UTF_8);
    response.write(true, ByteBuffer.wrap(body), callback);
  }
}
