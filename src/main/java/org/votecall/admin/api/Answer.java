package org.votecall.admin.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers.
 *
 * @param status of HTTP
 * @param type of the body
 * @param body maps, lists and plain values to be written as JSON, or a text; null for none
 */
public record Answer(int status, String type, @Nullable Object body, Map<String, String> headers) {
  static final String JSON = "application/json";

  public static Answer ok(Object body) {
    return new Answer(200, JSON, body, Map.of());
  }

  public static Answer created(Object body) {
    return new Answer(201, JSON, body, Map.of());
  }

  public static Answer nothing() {
    return new Answer(204, JSON, null, Map.of());
  }

  /** A spreadsheet, to be saved under {@code name}. */
  public static Answer csv(String name, String text) {
    return new Answer(
        200,
        "text/csv; charset=utf-8",
        text,
        Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""));
  }

  /** The same, with the mark of what was answered. */
  public Answer marked(String mark) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put("ETag", "\"" + mark + "\"");
    return new Answer(status, type, body, more);
  }
}
