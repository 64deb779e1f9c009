package org.votecall.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.votecall.problem.Nearest;
import org.votecall.script.language.Shown;

/**
 * What stands above a script, by name. A name may begin with a capital, as programs make of the
 * first letter of a line.
 */
final class Facts {
  /** The names of facts. */
  static final List<String> KNOWN =
      List.of(
          "campaign",
          "name",
          "channel",
          "language",
          "stage",
          "audience",
          "updated",
          "note",
          "text");

  private static final int LONGEST = 500;

  private final Map<String, JsonNode> values = new LinkedHashMap<>();

  Facts(JsonNode written) {
    written
        .properties()
        .forEach(
            fact -> values.put(fact.getKey().strip().toLowerCase(Locale.ROOT), fact.getValue()));
  }

  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The one that is not there and that {@code name} is a slip of. */
  Optional<String> meantBy(String name) {
    return Nearest.of(name, KNOWN)
        .filter(one -> text(one).isEmpty() && one.charAt(0) == name.charAt(0));
  }

  /** Whether one fact was given several values. */
  boolean severalOf(String name) {
    JsonNode value = values.get(name);
    return value != null && value.isContainerNode();
  }

  /** The value, without spaces around it; empty when there is none, or several. */
  String text(String name) {
    JsonNode value = values.get(name);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return "";
    }
    String text = value.asText().strip();
    return text.length() > LONGEST ? Shown.of(text) : text; // nothing that is right is so long
  }

  /** Each value of a list, or of one that is parted by {@code between}. */
  List<String> several(String name, String between) {
    List<String> each = new ArrayList<>();
    JsonNode value = values.get(name);
    if (value != null && value.isArray()) {
      value.forEach(one -> each.add(one.asText()));
    } else {
      each.addAll(Arrays.asList(text(name).split(between)));
    }
    return each.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
