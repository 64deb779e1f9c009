package org.votecall;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What nobody expects, from {@code src/test/resources/admin/odd.yaml}. */
final class OddValues {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONG = 20_000;

  private final Random random;
  private final JsonNode all;

  OddValues(Random random) {
    this.random = random;
    try {
      this.all = new YAMLMapper().readTree(new File("src/test/resources/admin/odd.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parts of a path or a query, as they go over the wire. */
  List<String> pathParts() {
    return list("path_parts");
  }

  List<String> headers() {
    return list("headers");
  }

  List<String> methods() {
    return list("methods");
  }

  /** A text that is to be read as one, and is none that anybody would write. */
  String text() {
    return random.nextInt(12) == 0 ? "x".repeat(LONG) : one(list("texts"));
  }

  /** A text like any other. */
  String plain() {
    return one(list("plain"));
  }

  JsonNode json() {
    return switch (random.nextInt(8)) {
      case 0 -> JSON.getNodeFactory().textNode("é".repeat(LONG));
      case 1 -> nested();
      case 2, 3, 4 -> JSON.getNodeFactory().textNode(text());
      default -> one(all.get("json"));
    };
  }

  private JsonNode nested() {
    JsonNode nested = JSON.createArrayNode();
    for (int depth = 0; depth < 500; depth++) {
      nested = JSON.createArrayNode().add(nested);
    }
    return nested;
  }

  /** A file as somebody may drop it, each letter a byte. */
  String file() {
    return one(list("files"));
  }

  /** What was JSON, each letter a byte. */
  String mangled(String json) {
    int at = random.nextInt(json.length() + 1);
    return switch (random.nextInt(6)) {
      case 0 -> json.substring(0, at);
      case 1 -> json.substring(0, at) + one(list("bytes")) + json.substring(at);
      case 2 -> json + json;
      case 3 -> json.replaceFirst("\\{(\"[^\"]*\":\"[^\"]*\")", "{$1,$1");
      case 4 -> "[".repeat(LONG);
      default -> one(list("bytes")) + json;
    };
  }

  private List<String> list(String name) {
    List<String> list = new ArrayList<>();
    all.get(name).forEach(one -> list.add(one.asText()));
    return list;
  }

  private JsonNode one(JsonNode array) {
    return array.get(random.nextInt(array.size()));
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
