package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the served description promises of every answer: its status, its type, its form. It knows
 * the API from that document alone, as anybody else's client does.
 */
final class ApiContract {
  private static final String HERE = "https://votecall.invalid/openapi.json";
  private static final List<Integer> NO_REQUEST = List.of(400, 414, 431);
  private static final String REFUSED = "/components/schemas/Refused";

  /** JSON Schema inside a document that is more than schemas. */
  private static final JsonMetaSchema DIALECT =
      JsonMetaSchema.builder(JsonMetaSchema.getV202012())
          .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
          .build();

  private final JsonNode document;
  private final List<Described> operations = new ArrayList<>();
  private final JsonSchemaFactory schemas;
  private final Map<String, JsonSchema> read = new ConcurrentHashMap<>();

  ApiContract(JsonNode document) {
    this.document = document;
    this.schemas =
        JsonSchemaFactory.builder()
            .metaSchema(DIALECT)
            .defaultMetaSchemaIri(DIALECT.getIri())
            .schemaLoaders(loaders -> loaders.schemas(Map.of(HERE, document.toString())))
            .build();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        one ->
                            operations.add(
                                new Described(
                                    one.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    "/paths/" + escaped(path.getKey()) + "/" + one.getKey(),
                                    one.getValue()))));
    // /votes/changes is described beside /votes/{key}, and is meant
    operations.sort(Comparator.comparing(one -> one.path().split("\\{", -1).length));
  }

  /**
   * An operation.
   *
   * @param pointer where it stands in the document
   */
  record Described(String method, String path, String pointer, JsonNode node) {
    String id() {
      return node.path("operationId").asText();
    }

    boolean isAt(String sent) {
      return Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?", sent);
    }
  }

  JsonNode document() {
    return document;
  }

  List<Described> operations() {
    return List.copyOf(operations);
  }

  Optional<Described> operation(String method, String path) {
    return operations.stream()
        .filter(one -> one.method().equals(method) && one.isAt(path))
        .findFirst();
  }

  /** What a reference leads to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  /**
   * Fails where an answer is not as described.
   *
   * @param path as it was sent, without what stands behind the question mark
   */
  void check(String method, String path, ApiAnswer answer) {
    Optional<Described> operation = operation(method, path);
    if (operation.isPresent()) {
      check(operation.get(), answer);
    } else {
      checkUndescribed(method, path, answer);
    }
  }

  private void check(Described operation, ApiAnswer answer) {
    String status = String.valueOf(answer.status());
    JsonNode responses = operation.node().path("responses");
    assertThat(responses.has(status))
        .as("%s answers %s, which is not described: %s", operation.id(), status, answer)
        .isTrue();
    JsonNode response = responses.get(status);
    String pointer =
        response.has("$ref")
            ? response.get("$ref").asText().substring(1)
            : operation.pointer() + "/responses/" + status;
    checkBody(operation.id() + " " + status, pointer, answer);
  }

  private void checkBody(String what, String pointer, ApiAnswer answer) {
    JsonNode content = document.at(pointer).path("content");
    if (content.isEmpty()) {
      assertThat(answer.text()).as(what + " has no body").isEmpty();
      return;
    }
    String type = answer.type();
    assertThat(content.has(type)).as("%s is described as %s, not %s", what, content, type).isTrue();
    if (type.equals("application/json")) {
      checkForm(what, pointer + "/content/" + escaped(type) + "/schema", answer);
    }
  }

  /** What is not described is refused, as everything is. */
  private void checkUndescribed(String method, String path, ApiAnswer answer) {
    boolean known = operations.stream().anyMatch(one -> one.isAt(path));
    if (!NO_REQUEST.contains(answer.status())) {
      assertThat(answer.status()).as("%s", answer).isEqualTo(known ? 405 : 404);
      assertThat(!answer.header("Allow").isEmpty()).isEqualTo(known);
    }
    if (!method.equals("HEAD")) {
      assertThat(answer.type()).isEqualTo("application/json");
      checkForm(method, REFUSED, answer);
    }
  }

  private void checkForm(String what, String pointer, ApiAnswer answer) {
    List<String> wrong = wrong(pointer, answer.json());
    assertThat(wrong).as("%s: %s", what, answer).isEmpty();
  }

  /** What is wrong with {@code value}, by the schema that stands at {@code pointer}. */
  List<String> wrong(String pointer, JsonNode value) {
    return read.computeIfAbsent(pointer, this::schema).validate(value).stream()
        .map(Object::toString)
        .toList();
  }

  private JsonSchema schema(String pointer) {
    return schemas.getSchema(
        SchemaLocation.of(HERE + "#" + pointer),
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
