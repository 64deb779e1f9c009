package org.votecall.legislature;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/**
 * What an executive's office is called.
 *
 * @param title of the person: "Governor"
 * @param office which decides: "Governor"; in languages with articles, with its article
 */
public record ExecutiveOffice(Localized title, Localized office) {
  private static final Map<String, ExecutiveOffice> BY_TITLE =
      BuiltInTable.rows("executives.csv").stream()
          .collect(Collectors.toMap(row -> row.get("title"), ExecutiveOffice::of));

  /** What somebody with {@code title} holds; where we have no other words, English stands. */
  public static ExecutiveOffice titled(String title) {
    return BY_TITLE.getOrDefault(
        title, new ExecutiveOffice(Localized.of(title), Localized.of(title)));
  }

  /** Who signs bills and grants clemency there. */
  public static ExecutiveOffice deciding(Jurisdiction jurisdiction) {
    return Objects.requireNonNull(
        BY_TITLE.get(
            switch (jurisdiction.state()) {
              case "us" -> "President";
              case "dc" -> "Mayor";
              default -> "Governor";
            }));
  }

  private static ExecutiveOffice of(CSVRecord row) {
    return new ExecutiveOffice(
        Localized.of(row.get("title")).and(Language.ES, row.get("title_es")),
        Localized.of(row.get("office")).and(Language.ES, row.get("office_es")));
  }
}
