package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What earlier steps of a story were answered; {@code $name} stands for it in later ones. */
final class Kept {
  private static final Pattern NAME = Pattern.compile("\\$([a-z][a-z0-9]*)");

  private final Map<String, JsonNode> values = new HashMap<>();

  void keep(String name, JsonNode value) {
    values.put(name, value);
  }

  void keep(String name, String value) {
    values.put(name, new TextNode(value));
  }

  /** A text with what it names. */
  String in(String text) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1)).asText()));
  }

  /** A value with what it names, however deep; a text that is nothing but a name is that value. */
  JsonNode in(JsonNode node) {
    if (node.isTextual()) {
      Matcher whole = NAME.matcher(node.asText());
      return whole.matches() ? value(whole.group(1)) : new TextNode(in(node.asText()));
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> array.add(in(one)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(one -> object.set(one.getKey(), in(one.getValue())));
      return object;
    }
    return node;
  }

  private JsonNode value(String name) {
    assertThat(values).containsKey(name);
    return values.get(name);
  }
}
