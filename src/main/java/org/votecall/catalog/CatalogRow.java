package org.votecall.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.votecall.problem.Place;

/**
 * One row that was loaded or changed while running.
 *
 * @param place where it was written, for whoever has to mend it
 */
public record CatalogRow(CatalogTable table, String key, Map<String, String> cells, Place place)
    implements CatalogEntry {
  private static final int MARK_LETTERS = 16;

  public CatalogRow {
    cells = Map.copyOf(cells);
  }

  public static CatalogRow of(CatalogTable table, Map<String, String> cells, Place place) {
    return new CatalogRow(table, table.keyOf(cells), cells, place);
  }

  /** Whether both say the same: an empty cell is as good as none. */
  static boolean same(Map<String, String> one, Map<String, String> other) {
    return filled(one).equals(filled(other));
  }

  /** Tells one state of a row from another: the same for the same cells, on every instance. */
  public static String mark(Map<String, String> cells) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(filled(cells).toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, MARK_LETTERS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Map<String, String> filled(Map<String, String> cells) {
    Map<String, String> filled = new TreeMap<>();
    cells.forEach(
        (column, text) -> {
          if (!text.isBlank()) {
            filled.put(column, text.strip());
          }
        });
    return filled;
  }
}
