package org.votecall.admin.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.admin.key.Admin;
import org.votecall.admin.key.AdminKeys;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;

/** Answers the operations that are described, each after its key, its role and its form. */
public final class ApiRoutes {
  private static final Logger LOG = LoggerFactory.getLogger(ApiRoutes.class);
  private static final JsonMapper JSON = new JsonMapper();
  private static final String BEARER = "Bearer ";

  private final Description description;
  private final Addresses addresses;
  private final Map<String, Handler> handlers;
  private final AdminKeys keys;
  private final InstantSource clock;

  /**
   * Answers all operations of {@code description}.
   *
   * @param handlers one for each operation, by its identifier
   */
  public ApiRoutes(
      Description description, Map<String, Handler> handlers, AdminKeys keys, InstantSource clock) {
    List<String> described = description.operations().stream().map(Operation::id).toList();
    if (!handlers.keySet().equals(Set.copyOf(described))) {
      throw new IllegalStateException("described " + described + ", done " + handlers.keySet());
    }
    this.description = description;
    this.addresses = new Addresses(description.operations());
    this.handlers = Map.copyOf(handlers);
    this.keys = keys;
    this.clock = clock;
  }

  /** Registers all that is under {@code /api/}; other pages there are to be registered before. */
  public void register(RoutesConfig routes) {
    routes.before("/api/*", this::requireKnown);
    for (Operation operation : description.operations()) {
      Handler handler = Objects.requireNonNull(handlers.get(operation.id()));
      routes.addHttpHandler(
          HandlerType.findOrCreate(operation.method()),
          operation.path(),
          context -> answer(operation, handler, context));
    }
    String document = written(description.document());
    routes.get("/api/openapi.json", context -> write(Answer.JSON, document, context));
    routes.get("/api/*", context -> send(unknown(context), context));
  }

  /** Any method comes by here, those without a route too, and is refused in one form. */
  private void requireKnown(Context context) {
    Set<String> known = addresses.methods(context.path());
    String method = context.req().getMethod();
    if (!known.contains(method)) {
      send(known.isEmpty() ? unknown(context) : unknown(method, known), context);
      context.skipRemainingHandlers();
    }
  }

  private void answer(Operation operation, Handler handler, Context context) throws IOException {
    Answer answer;
    try {
      Admin admin = admitted(operation, context);
      answer = handler.answer(new Received(context, operation, admin, clock.instant()).call());
    } catch (Refusal e) {
      answer = refused(e);
    } catch (AtMost.TooMuch e) {
      answer = refused(e.refusal());
    } catch (WorldRejected e) {
      answer = refused(Refusal.of(e.problems()));
    } catch (LoadRejected e) {
      answer = refused(Rejections.of(e));
    } catch (ScriptRejected e) {
      answer = refused(Rejections.of(e));
    } catch (OutOfMemoryError e) {
      LOG.error("{} takes more memory than there is", operation.id());
      answer =
          refused(
              Refusal.of(
                  413, "too_large", "It takes more memory than there is: send less at once."));
    } catch (RuntimeException e) {
      LOG.error("{} failed", operation.id(), e);
      answer = refused(Refusal.of(503, "failed", "It could not be done now; try again."));
    }
    send(answer, context);
  }

  private Admin admitted(Operation operation, Context context) throws Refusal {
    String header = Objects.requireNonNullElse(context.header("Authorization"), "");
    boolean bearer = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    Optional<Admin> admin =
        bearer ? keys.holder(header.substring(BEARER.length()).strip()) : Optional.empty();
    if (admin.isEmpty()) {
      throw stranger(header);
    }
    if (!admin.get().role().may(operation.role())) {
      throw Refusal.of(
          403,
          "role",
          "Your key is for the role "
              + admin.get().role()
              + "; this takes "
              + operation.role()
              + ". Ask whoever owns Votecall's keys for one.");
    }
    return admin.get();
  }

  private Refusal stranger(String header) {
    if (!header.isEmpty() && keys.guessedTooOften(clock.instant())) {
      return Refusal.of(
          429, "guesses", "Too many wrong keys came in this minute. A right one is let in.");
    }
    return Refusal.of(
        401,
        "key",
        header.isEmpty()
            ? "Send your key: -H 'Authorization: Bearer vc_...'."
            : "This key opens nothing: it is mistyped, or was revoked.");
  }

  private static Answer unknown(Context context) {
    return refused(
        Refusal.notFound(
            "There is nothing at " + context.path() + ". /api tells all that there is."));
  }

  private static Answer unknown(String method, Set<String> known) {
    String those = String.join(", ", known);
    Refusal refusal =
        Refusal.of(405, "method", "There is no " + method + " here: there is " + those + ".");
    return new Answer(refusal.status(), Answer.JSON, refusal.body(), Map.of("Allow", those));
  }

  private static Answer refused(Refusal refusal) {
    LOG.debug("Refused: {}", refusal.getMessage());
    return new Answer(refusal.status(), Answer.JSON, refusal.body(), Map.of());
  }

  private static void send(Answer answer, Context context) {
    context.status(answer.status());
    answer.headers().forEach(context::header);
    if (answer.status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    context.header("Cache-Control", "no-store");
    @Nullable Object body = answer.body();
    if (body != null) {
      write(answer.type(), body instanceof String text ? text : written(body), context);
    }
  }

  private static void write(String type, String body, Context context) {
    context.contentType(type).result(body);
  }

  private static String written(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is plain data", e);
    }
  }
}
