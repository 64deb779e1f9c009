package org.votecall.admin.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.votecall.admin.key.Admin;
import org.votecall.catalog.Expecting;
import org.votecall.problem.Nearest;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;

/** Reads a request for the routes, and tells all at once what is not as described. */
final class Received {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

  private final Context context;
  private final Operation operation;
  private final Admin admin;
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  Received(Context context, Operation operation, Admin admin, Instant now) {
    this.context = context;
    this.operation = operation;
    this.admin = admin;
    this.now = now;
  }

  Call call() throws Refusal, IOException {
    Map<String, String> query = query();
    InputStream raw = InputStream.nullInputStream();
    JsonNode json = MissingNode.getInstance();
    Operation.Body body = operation.body();
    boolean nothing = context.req().getContentLengthLong() == 0 || contentType().isEmpty();
    if (body != null && nothing && !body.required()) {
      json = JSON.createObjectNode();
    } else if (body != null) {
      requireType(body);
      raw = new AtMost(context.bodyInputStream(), body.atMost());
      if (context.req().getContentLengthLong() > body.atMost()) {
        throw AtMost.tooLarge(body.atMost());
      }
      json = body.form() == null ? json : json(body.form(), raw);
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    return new Call(admin, context.pathParamMap(), query, json, raw, expecting(), now);
  }

  private Map<String, String> query() {
    Map<String, String> query = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> take(name, values, query));
    return query;
  }

  private void take(String name, List<String> values, Map<String, String> query) {
    JsonNode schema = operation.queries().get(name);
    if (schema == null) {
      String meant =
          Nearest.of(name, operation.queries().keySet())
              .map(nearest -> "did you mean " + nearest + "?")
              .orElse("there are " + operation.queries().keySet() + ".");
      tell(name, "unknown_parameter", "Nobody reads \"" + name + "\": " + meant);
    } else if (values.size() != 1) {
      tell(name, "repeated", name + " is there " + values.size() + " times: send it once.");
    } else {
      new Shape(schema, schema)
          .problems(typed(values.get(0), schema))
          .forEach(problem -> tell(name, problem.code(), name + ": " + problem.message()));
      query.put(name, values.get(0));
    }
  }

  /** As JSON would have it, letter by letter; anything else is a text. */
  private static JsonNode typed(String value, JsonNode schema) {
    return switch (schema.path("type").asText()) {
      case "boolean" ->
          value.equals("true") || value.equals("false")
              ? BooleanNode.valueOf(value.equals("true"))
              : TextNode.valueOf(value);
      case "integer" ->
          WHOLE_NUMBER.matcher(value).matches()
              ? LongNode.valueOf(Long.parseLong(value))
              : TextNode.valueOf(value);
      default -> TextNode.valueOf(value);
    };
  }

  private void requireType(Operation.Body body) throws Refusal {
    String type = contentType();
    if (!body.types().isEmpty() && body.types().stream().noneMatch(type::equalsIgnoreCase)) {
      throw Refusal.of(
          415,
          "content_type",
          (type.isEmpty() ? "It does not say what it is" : "It is said to be " + type)
              + ". Send it with -H 'Content-Type: "
              + body.types().iterator().next()
              + "'.");
    }
  }

  /** Of what is sent, as it is said; not what a servlet makes of it, which knows few charsets. */
  private String contentType() {
    String said = Objects.requireNonNullElse(context.header(Header.CONTENT_TYPE), "");
    return said.split(";", 2)[0].strip();
  }

  private JsonNode json(Shape form, InputStream raw) throws Refusal, IOException {
    try {
      JsonNode read = JSON.readTree(raw);
      problems.addAll(form.problems(read));
      return read;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String why = e.getOriginalMessage().split(" \\(|\\n|: \\[", 2)[0];
      problems.add(
          new Problem(
              "json", Place.row("", line), "It is no JSON from line " + line + " on: " + why));
      return MissingNode.getInstance();
    }
  }

  private Expecting expecting() {
    String match = Objects.requireNonNullElse(context.header("If-Match"), "").strip();
    if (!match.isEmpty() && !match.equals("*")) {
      return Expecting.mark(match.replaceFirst("^W/", "").replace("\"", ""));
    }
    return "*".equals(context.header("If-None-Match")) ? Expecting.NOTHING : Expecting.ANYTHING;
  }

  private void tell(String field, String code, String message) {
    problems.add(new Problem(code, new Place("", 0, field), message));
  }
}
