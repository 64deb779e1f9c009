package org.votecall.twilio;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form Twilio posted, if Twilio posted it. Whatever is wrong with a request is told by
 * its status alone: 415, 400, 413 or 403, with an empty body.
 */
final class SignedForm {
  private static final int MOST_BODY_BYTES = 64 * 1024;
  private static final String FORM_TYPE = "application/x-www-form-urlencoded";

  private final SignatureCheck signature;

  SignedForm(SignatureCheck signature) {
    this.signature = signature;
  }

  /** The form; empty when the request has been refused. */
  Optional<Form> read(Context context) throws IOException {
    HttpStatus wrongType = refuseType(context.header(Header.CONTENT_TYPE));
    if (wrongType != null) {
      return refuse(context, wrongType);
    }
    byte[] body = context.bodyInputStream().readNBytes(MOST_BODY_BYTES + 1);
    if (body.length > MOST_BODY_BYTES) {
      return refuse(context, HttpStatus.CONTENT_TOO_LARGE);
    }
    try {
      Form form = Form.parse(body);
      return signature.passes(target(context), form.fields(), context.header("X-Twilio-Signature"))
          ? Optional.of(form)
          : refuse(context, HttpStatus.FORBIDDEN);
    } catch (Form.Malformed e) {
      return refuse(context, HttpStatus.BAD_REQUEST);
    }
  }

  /**
   * 415 for what is not a form, 400 for a form in a charset that is not UTF-8, null for neither.
   * Takes the raw header: the server itself fails on a charset it does not know.
   */
  private static @Nullable HttpStatus refuseType(@Nullable String contentType) {
    String[] parts = contentType == null ? new String[] {""} : contentType.split(";", 2);
    if (!parts[0].trim().equalsIgnoreCase(FORM_TYPE)) {
      return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
    }
    String parameter = parts.length == 1 ? "" : parts[1].trim().toLowerCase(Locale.ROOT);
    boolean utf8 = parameter.isEmpty() || parameter.matches("charset\\s*=\\s*\"?utf-?8\"?");
    return utf8 ? null : HttpStatus.BAD_REQUEST;
  }

  /** Path and query as they stood on the wire: Twilio signed them undecoded. */
  private static String target(Context context) {
    String query = context.queryString();
    return context.req().getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static Optional<Form> refuse(Context context, HttpStatus status) {
    context.status(status);
    return Optional.empty();
  }
}
