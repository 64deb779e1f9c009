package org.votecall.table;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What parts the cells of a table, as programs of various countries write it. */
enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  /** The line with which Excel names it, above the header. */
  private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=(.)\"?[ ,;\t]*");

  private final char sign;

  Delimiter(char sign) {
    this.sign = sign;
  }

  /** The one that {@code line} names, where it is such a line and not the header. */
  static Optional<Delimiter> named(String line) {
    Matcher named = NAMED.matcher(line);
    return named.matches()
        ? Stream.of(values()).filter(one -> one.sign == named.group(1).charAt(0)).findFirst()
        : Optional.empty();
  }

  /** The one that parts the names in the header most often. */
  static Delimiter of(String header) {
    String unquoted = header.replaceAll("\"[^\"]*\"", "");
    return Stream.of(values())
        .max(
            Comparator.comparingLong((Delimiter one) -> one.count(unquoted))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  char sign() {
    return sign;
  }

  /** As people call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private long count(String text) {
    return text.chars().filter(letter -> letter == sign).count();
  }
}
