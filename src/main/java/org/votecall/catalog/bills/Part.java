package org.votecall.catalog.bills;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;

/**
 * A part of a public file, and where it stands in it, so that what is wrong can be told.
 *
 * @param path {@code bill.calendar[0]}; empty for the whole
 */
record Part(String file, String path, JsonNode node, Problems problems) {
  private static final int LONGEST_TEXT = 10_000;

  Part at(String name) {
    return new Part(file, path.isEmpty() ? name : path + "." + name, node.path(name), problems);
  }

  boolean has(String name) {
    return !node.path(name).isMissingNode() && !node.path(name).isNull();
  }

  /** What a list holds; nothing of what is none. */
  List<Part> each() {
    List<Part> parts = new ArrayList<>();
    for (int at = 0; node.isArray() && at < node.size(); at++) {
      parts.add(new Part(file, path + "[" + at + "]", node.path(at), problems));
    }
    return parts;
  }

  /** As a person sees it: without marks of the web, or brackets; empty where nothing is told. */
  String text() {
    String raw = node.isValueNode() && !node.isNull() ? node.asText() : "";
    String whole = raw.substring(0, Math.min(raw.length(), LONGEST_TEXT));
    return StringEscapeUtils.unescapeHtml4(whole)
        .replaceAll("</?[A-Za-z][^<>]*>", " ")
        .replaceAll("[\\[\\]{}<>]", "")
        .replaceAll("[\\s\u00a0]+", " ")
        .strip();
  }

  String text(String name) {
    return at(name).text();
  }

  /** The number of votes there; null where none is told. */
  @Nullable Integer count(String name) {
    Optional<Integer> count = text(name).isEmpty() ? Optional.empty() : read(name, Cells::count);
    return count.orElse(null);
  }

  /** What must be there and be understood; told where it is not. */
  <T> Optional<T> read(String name, Function<String, T> reader) {
    String text = text(name);
    if (text.isEmpty()) {
      at(name).fail("missing", "It is missing. Fetch the whole answer again.");
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException e) {
      at(name).fail("unreadable", Cells.sentence(e));
      return Optional.empty();
    }
  }

  void fail(String code, String message) {
    problems.add("bill:" + code, place(), message);
  }

  Place place() {
    return new Place(file, 0, path);
  }
}
