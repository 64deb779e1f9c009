package org.votecall.admin.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.admin.key.Admin;
import org.votecall.audit.Author;
import org.votecall.catalog.Expecting;

/**
 * One request, from somebody who may make it, in the form that the description wants.
 *
 * @param path what stands for the parameters of the path
 * @param query what stands behind the question mark
 * @param json what was sent; a missing node where that is none, or is read by the operation itself
 * @param raw what was sent, as it comes in; no more of it than the description allows
 * @param expecting what whoever asks believes to be there
 */
public record Call(
    Admin admin,
    Map<String, String> path,
    Map<String, String> query,
    JsonNode json,
    InputStream raw,
    Expecting expecting,
    Instant now) {
  private static final int USUAL_PAGE = 100;

  public Author author() {
    return admin.author();
  }

  public String at(String parameter) {
    return path.getOrDefault(parameter, "");
  }

  /** The parameter of the path, read; what cannot be read is nothing that is there. */
  public <T> T at(String parameter, Function<String, T> reader) throws Refusal {
    try {
      return reader.apply(at(parameter));
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound("There is no \"" + at(parameter) + "\": " + e.getMessage() + ".");
    }
  }

  /** What stands behind the question mark; empty where it does not. */
  public Optional<String> asked(String name) {
    return Optional.ofNullable(query.get(name)).filter(text -> !text.isEmpty());
  }

  public boolean is(String name) {
    return asked(name).filter("true"::equals).isPresent();
  }

  private int number(String name, int otherwise) {
    return asked(name).map(Integer::parseInt).orElse(otherwise);
  }

  /** How many of a list are asked for, at most. */
  public int limit() {
    return number("limit", USUAL_PAGE);
  }

  /** A field of what was sent; empty where it is not there. */
  public String text(String field) {
    return json.path(field).asText("");
  }

  /** A field of what was sent, read by {@code reader}. */
  public <T> T field(String field, Function<String, T> reader) throws Refusal {
    return read(field, text(field), reader);
  }

  /** The same of what stands behind the question mark; empty where it does not. */
  public <T> Optional<T> asked(String name, Function<String, T> reader) throws Refusal {
    Optional<String> text = asked(name);
    return text.isEmpty() ? Optional.empty() : Optional.of(read(name, text.get(), reader));
  }

  private static <T> T read(String name, String text, Function<String, T> reader) throws Refusal {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.field(name, "unreadable", name + ": " + e.getMessage());
    }
  }
}
