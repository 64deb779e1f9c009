package org.votecall.admin.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.votecall.admin.key.Role;

/**
 * A kind of record that is listed, read, written and deleted by its key, and how its records are
 * written as JSON.
 *
 * @param path of one: {@code bills/{key}}
 * @param name of one, for people: {@code bill}
 * @param table in which it is kept, as {@link org.votecall.catalog.CatalogTable} names it
 * @param schema of one
 * @param schemaName under which the description has it
 * @param filters fields by which a list may be narrowed
 * @param writer who may write and delete
 */
public record RecordKind(
    String path,
    String name,
    String table,
    JsonNode schema,
    String schemaName,
    List<String> filters,
    Role writer) {
  private static final int LONGEST = 2_000;
  static final String ROOT = "/api/v1/";

  static RecordKind read(JsonNode described, JsonNode schemas) {
    List<String> filters = new ArrayList<>();
    described.path("filters").forEach(one -> filters.add(one.asText()));
    String schema = described.get("schema").asText();
    schemas.get(schema).path("properties").forEach(RecordKind::bound);
    return new RecordKind(
        described.get("path").asText(),
        described.get("name").asText(),
        described.get("table").asText(),
        schemas.get(schema),
        schema,
        filters,
        Role.valueOf(described.path("writer").asText("EDITOR")));
  }

  /** A text that nobody bounds is bounded: all records are held in memory. */
  private static void bound(JsonNode property) {
    boolean text = property.path("type").asText().equals("string");
    if (text && !property.has("maxLength") && !property.has("enum")) {
      ((ObjectNode) property).put("maxLength", LONGEST);
    }
  }

  /** {@code bills}. */
  public String plural() {
    return path.substring(0, path.indexOf('/'));
  }

  /** The identifiers of its operations end with it. */
  private String id() {
    return name.replace(' ', '_');
  }

  public String listing() {
    return "list_" + plural();
  }

  public String reading() {
    return "get_" + id();
  }

  public String writing() {
    return "put_" + id();
  }

  public String deleting() {
    return "delete_" + id();
  }

  /** Adds its operations to the description. */
  void describe(ObjectNode paths) {
    String plural = plural().replace('_', ' ');
    ObjectNode all = paths.withObjectProperty(ROOT + plural());
    ObjectNode one = paths.withObjectProperty(ROOT + path);
    ObjectNode list = operation(all, "get", listing(), "Lists " + plural, Role.VIEWER);
    filters.forEach(filter -> query(list, filter));
    refer(list, "limit", "after");
    answer(list, "200", "Those asked for, by their keys.").setAll(listed());
    ObjectNode get = operation(one, "get", reading(), "Reads one " + name, Role.VIEWER);
    answer(get, "200", "As it is, with its ETag.").setAll(reference());
    ObjectNode put = operation(one, "put", writing(), "Writes one " + name + ", whole", writer);
    body(put);
    refer(put, "ifMatch", "ifNoneMatch");
    answer(put, "200", "It was there; it is as you sent it now.").setAll(reference());
    answer(put, "201", "It is new.").setAll(reference());
    ObjectNode delete = operation(one, "delete", deleting(), "Deletes one " + name, writer);
    refer(delete, "ifMatch", "ifNoneMatch");
    ((ObjectNode) delete.get("responses")).putObject("204").put("description", "It is gone.");
  }

  private ObjectNode operation(
      ObjectNode path, String method, String id, String summary, Role role) {
    ObjectNode operation = path.putObject(method);
    operation.put("operationId", id).put("summary", summary + ".");
    operation.putArray("tags").add("Records");
    operation.put("x-role", role.name().toLowerCase(Locale.ROOT));
    operation.putArray("parameters");
    operation.putObject("responses");
    return operation;
  }

  private void query(ObjectNode operation, String field) {
    ObjectNode parameter = operation.withArray("parameters").addObject();
    parameter.put("name", field).put("in", "query").put("description", "Only those with this.");
    JsonNode type = schema.path("properties").path(field).path("enum");
    ObjectNode asked = parameter.putObject("schema").put("type", "string");
    if (type.isArray()) {
      asked.set("enum", type);
    }
  }

  private static void refer(ObjectNode operation, String... parameters) {
    for (String parameter : parameters) {
      operation
          .withArray("parameters")
          .addObject()
          .put("$ref", "#/components/parameters/" + parameter);
    }
  }

  private void body(ObjectNode operation) {
    ObjectNode body = operation.putObject("requestBody").put("required", true);
    body.putObject("content").putObject(Answer.JSON).putObject("schema").setAll(reference());
  }

  private ObjectNode reference() {
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + schemaName);
  }

  private ObjectNode listed() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.putArray("required").add("items").add("next");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("items").put("type", "array").set("items", reference());
    properties.putObject("next").put("$ref", "#/components/schemas/Next");
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode answer(ObjectNode operation, String status, String words) {
    ObjectNode response = ((ObjectNode) operation.get("responses")).putObject(status);
    response.put("description", words);
    return response.putObject("content").putObject(Answer.JSON).putObject("schema");
  }
}
