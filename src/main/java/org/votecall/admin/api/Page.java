package org.votecall.admin.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As much of a list as was asked for, and where the rest of it begins. */
public final class Page {
  private final int limit;

  private Page(int limit) {
    this.limit = limit;
  }

  /** As many as {@code call} asks for. */
  public static Page asked(Call call) {
    return new Page(call.limit());
  }

  /** How many have to be found to know whether there are more. */
  public int enough() {
    return limit + 1;
  }

  /**
   * Answers the first of {@code found}, which are behind what was asked for.
   *
   * @param item as it is told
   * @param key to go on behind
   */
  public <T> Answer of(Stream<T> found, Function<T, ?> item, Function<T, ?> key) {
    List<T> some = found.limit(enough()).toList();
    List<T> page = some.subList(0, Math.min(limit, some.size()));
    @Nullable Object next = some.size() > limit ? key.apply(page.get(limit - 1)) : null;
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("items", page.stream().map(item).toList());
    answer.put("next", next);
    return Answer.ok(answer);
  }
}
