package org.votecall.catalog;

import java.util.Optional;
import org.votecall.speech.Pronunciation;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.words.Localized;

/** Reads {@code pronunciations.csv}: names and words that voices get wrong. */
final class PronunciationTable {
  static final Columns COLUMNS = Columns.of("written", "said", "source").translating("said");

  private static final int LONGEST = 60;

  private PronunciationTable() {}

  static Optional<Pronunciation> pronunciation(Row row) {
    Cell<String> written = row.required("written");
    Cell<Localized> said = row.localized("said", LONGEST);
    return row.build(() -> new Pronunciation(written.get(), said.get()));
  }
}
