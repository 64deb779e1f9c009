package org.votecall.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One object of JSON that is also one row of a table.
 *
 * @param names in snake_case
 * @param values as many; text, numbers, booleans, a {@link Count} or null, other fields too
 */
record Fields(List<String> names, List<@Nullable Object> values) {

  static Fields of(List<String> names, @Nullable Object... values) {
    return new Fields(names, Arrays.stream(values).map(Fields::plain).toList());
  }

  /** A count that is not told is null. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    IntStream.range(0, names.size()).forEach(at -> json.put(names.get(at), inJson(values.get(at))));
    return json;
  }

  /** What is null is empty. */
  List<Object> cells() {
    return values.stream().map(value -> Objects.requireNonNullElse(value, "")).toList();
  }

  private static @Nullable Object inJson(@Nullable Object value) {
    return value instanceof Count count ? count.figure() : value;
  }

  /** Keys, days, moments and enums as they are written. */
  private static @Nullable Object plain(@Nullable Object value) {
    if (value == null
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Count) {
      return value;
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }
}
