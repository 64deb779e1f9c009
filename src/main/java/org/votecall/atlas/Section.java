package org.votecall.atlas;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Layer;

/**
 * What is loaded and replaced together.
 *
 * @param kind what its rows are
 * @param name the rest of its name: a state, a layer, the first day of a plan
 */
public record Section(Kind kind, String name) {
  /** What the rows of a section are. */
  public enum Kind {
    PEOPLE,
    ZIPS,
    BOUNDARIES
  }

  private static final String ALWAYS = "always";

  /** Those who sit in or over one state; {@code us} is Congress. */
  static Section people(String state) {
    return new Section(Kind.PEOPLE, state);
  }

  /** Which ZIPs lie in which districts of one kind, by the lines in force from that day. */
  static Section zips(String type, @Nullable LocalDate from) {
    return new Section(Kind.ZIPS, type + "/" + day(from));
  }

  /** The outlines of one layer, in force from that day. */
  static Section boundaries(Layer layer, @Nullable LocalDate from) {
    return new Section(Kind.BOUNDARIES, layer.state() + "/" + layer.type() + "/" + day(from));
  }

  /** Reads what {@link #toString} wrote. */
  static Section parse(String raw) {
    String[] parts = raw.split("/", 2);
    return new Section(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + "/" + name;
  }

  private static String day(@Nullable LocalDate from) {
    return from == null ? ALWAYS : from.toString();
  }
}
