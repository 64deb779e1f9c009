package org.votecall.preview;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.votecall.legislature.DivisionId;

/** Puts districts in the order in which people count them: 2 before 10. */
final class Districts {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  static final Comparator<DivisionId> ORDER =
      Comparator.<DivisionId, String>comparing(DivisionId::state)
          .thenComparing(
              division ->
                  NUMBER
                      .matcher(division.name())
                      .replaceAll(
                          found ->
                              "0".repeat(Math.max(0, 4 - found.group().length())) + found.group()));

  private Districts() {}
}
