package org.votecall.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.votecall.catalog.LoadedWorld;
import org.votecall.conversation.Organisation;

/**
 * A page that looks like a phone: what is typed, pressed or said there goes to the real routes as
 * Twilio would send it. To be registered in a demo only; lets nobody in but a {@link Visitor} from
 * this machine.
 */
public final class PhoneRoutes {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private static final List<String> STYLES = List.of("phone.css", "call.css");
  private static final List<String> SCRIPTS =
      List.of("phone.js", "page.js", "thread.js", "text.js", "call.js", "panel.js");

  private static final JsonMapper JSON = new JsonMapper();

  /** One of the phones to choose from. */
  private record Phone(String number, String shown) {}

  /** What the page must know of the demo that runs. */
  private record Setting(
      String organisation,
      Organisation.Numbers numbers,
      List<Phone> phones,
      List<String> suggestions) {}

  private final String organisation;
  private final Supplier<LoadedWorld> world;
  private final Clock clock;
  private final Carrier carrier;

  public PhoneRoutes(
      String organisation, Supplier<LoadedWorld> world, Clock clock, Carrier carrier) {
    this.organisation = organisation;
    this.world = world;
    this.clock = clock;
    this.carrier = carrier;
  }

  public void register(RoutesConfig routes) {
    routes.get("/simulator", file("phone.html", "text/html; charset=utf-8"));
    for (String style : STYLES) {
      routes.get("/simulator/" + style, file(style, "text/css; charset=utf-8"));
    }
    for (String script : SCRIPTS) {
      routes.get("/simulator/" + script, file(script, "text/javascript; charset=utf-8"));
    }
    routes.get("/simulator/icon.svg", file("icon.svg", "image/svg+xml"));
    routes.get("/simulator/setting", local(this::setting));
    routes.post("/simulator/texts", local(this::text));
    routes.post("/simulator/calls", local(this::call));
  }

  private static Handler file(String name, String type) {
    try (InputStream in = PhoneRoutes.class.getResourceAsStream("/simulator/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return local(context -> context.contentType(type).result(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Handler local(Handler handler) {
    return context -> {
      HEADERS.forEach(context::header);
      try {
        Optional<String> refusal = visitor(context).refusal(context.req().getLocalPort());
        if (refusal.isPresent()) {
          throw new Refused(403, refusal.get());
        }
        handler.handle(context);
      } catch (Refused e) {
        context.status(e.status()).contentType("text/plain; charset=utf-8");
        context.result(String.valueOf(e.getMessage()));
      }
    };
  }

  private static Visitor visitor(Context context) {
    boolean forwarded =
        context.headerMap().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> name.matches("forwarded|x-forwarded-.*|x-real-ip|via"));
    return new Visitor(
        context.req().getRemoteAddr(),
        context.header(Header.HOST),
        context.header(Header.ORIGIN),
        context.header("Sec-Fetch-Site"),
        forwarded);
  }

  private void setting(Context context) throws JsonProcessingException {
    List<Phone> phones =
        DemoPhones.ALL.stream().map(phone -> new Phone(phone.e164(), phone.dialable())).toList();
    List<String> suggestions = Suggestions.of(world.get(), clock.instant());
    json(context, new Setting(organisation, DemoPhones.OURS, phones, suggestions));
  }

  private void text(Context context)
      throws Refused, IOException, InterruptedException, URISyntaxException {
    Carrier.Outgoing text = PostedText.read(posted(context));
    json(
        context,
        carrier
            .deliver(text, here(context))
            .orElseThrow(() -> new Refused(429, "One text after the other: send it again.")));
  }

  private void call(Context context)
      throws Refused, IOException, InterruptedException, URISyntaxException {
    Carrier.Outcall call = PostedCall.read(posted(context));
    json(
        context,
        carrier
            .carry(call, here(context))
            .orElseThrow(() -> new Refused(429, "One thing after the other: do it again.")));
  }

  private static PostedJson posted(Context context) {
    return new PostedJson(context.header(Header.CONTENT_TYPE), context.bodyInputStream());
  }

  /** The address this request came to: one that the server surely listens on. */
  private static URI here(Context context) throws URISyntaxException {
    String address = context.req().getLocalAddr();
    return new URI("http", null, address, context.req().getLocalPort(), "/", null, null);
  }

  private static void json(Context context, Object value) throws JsonProcessingException {
    context.contentType("application/json").result(JSON.writeValueAsBytes(value));
  }
}
