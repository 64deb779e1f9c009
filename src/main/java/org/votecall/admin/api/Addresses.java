package org.votecall.admin.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What may be done at which address: all that is described, and beside it pages to be read. */
final class Addresses {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Map<Pattern, Set<String>> methods = new LinkedHashMap<>();

  Addresses(List<Operation> operations) {
    Map<String, Set<String>> described = new LinkedHashMap<>();
    operations.forEach(
        one -> described.computeIfAbsent(one.path(), path -> new TreeSet<>()).add(one.method()));
    described.forEach((path, all) -> methods.put(pattern(path), all));
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "/?");
  }

  /**
   * The methods that are known there; none where there is nothing.
   *
   * @param path as it was sent, under {@code /api/}
   */
  Set<String> methods(String path) {
    if (!path.startsWith(RecordKind.ROOT)) {
      return READING;
    }
    Set<String> all = new TreeSet<>();
    methods.forEach(
        (pattern, some) -> {
          if (pattern.matcher(path).matches()) {
            all.addAll(some);
          }
        });
    return all;
  }
}
