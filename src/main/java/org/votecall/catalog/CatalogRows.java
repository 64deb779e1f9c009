package org.votecall.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Row;
import org.votecall.table.RowKeys;
import org.votecall.table.Table;

/**
 * The rows of all tables, unread: those of a world's folder, and those loaded since in the place of
 * theirs. Immutable.
 */
final class CatalogRows {

  /** One row, and where it stands. */
  private record Written(Map<String, String> cells, Place place) {}

  /** Of a world without a folder. */
  static final CatalogRows NONE = new CatalogRows(Map.of());

  private final Map<CatalogTable, Map<String, Written>> tables;

  private CatalogRows(Map<CatalogTable, Map<String, Written>> tables) {
    this.tables = tables;
  }

  /** Those in the files of {@code folder}. */
  static CatalogRows of(Path folder, Problems problems) {
    Map<CatalogTable, Map<String, Written>> tables = new EnumMap<>(CatalogTable.class);
    for (CatalogTable table : CatalogTable.values()) {
      Path file = folder.resolve(table.file());
      if (!table.mayLack() || Files.exists(file)) {
        tables.put(table, index(table, file, problems));
      }
    }
    return new CatalogRows(tables);
  }

  private static Map<String, Written> index(CatalogTable table, Path file, Problems problems) {
    Map<String, Written> index = new LinkedHashMap<>();
    RowKeys keys = new RowKeys();
    Function<Row, Optional<Row>> once =
        row -> {
          keys.take(table.keyOf(row.cells()), row, table.keyColumn());
          return Optional.of(row);
        };
    for (Row row : Table.read(file, table.columns(), problems, once)) {
      index.put(table.keyOf(row.cells()), new Written(row.cells(), row.place()));
    }
    return index;
  }

  /** With {@code loaded} in the place of rows with the same key, and beside the others. */
  CatalogRows with(Collection<? extends CatalogEntry> loaded) {
    Map<CatalogTable, Map<String, Written>> more = new EnumMap<>(CatalogTable.class);
    tables.forEach((table, rows) -> more.put(table, new LinkedHashMap<>(rows)));
    for (CatalogEntry entry : loaded) {
      Map<String, Written> rows =
          more.computeIfAbsent(entry.table(), table -> new LinkedHashMap<>());
      if (entry instanceof CatalogRow row) {
        rows.put(row.key(), new Written(row.cells(), row.place()));
      } else {
        rows.remove(entry.key());
      }
    }
    return new CatalogRows(more);
  }

  /** The cells of one row; empty where there is none. */
  Optional<Map<String, String>> cells(CatalogTable table, String key) {
    return Optional.ofNullable(in(table).get(key)).map(Written::cells);
  }

  /** The cells of every row of {@code table}, by their keys. */
  SortedMap<String, Map<String, String>> all(CatalogTable table) {
    SortedMap<String, Map<String, String>> all = new TreeMap<>();
    in(table).forEach((key, written) -> all.put(key, written.cells()));
    return all;
  }

  /** Whether it is so already. */
  boolean has(CatalogEntry entry) {
    Written written = in(entry.table()).get(entry.key());
    return entry instanceof CatalogRow row
        ? written != null && CatalogRow.same(written.cells(), row.cells())
        : written == null;
  }

  /** Whether a row with the same key is there. */
  boolean hasKeyOf(CatalogEntry row) {
    return in(row.table()).containsKey(row.key());
  }

  /** What {@code reader} makes of every row of {@code table}; those with mistakes are left out. */
  <T> List<T> read(CatalogTable table, Function<Row, Optional<T>> reader, Problems problems) {
    List<T> values = new ArrayList<>();
    in(table)
        .values()
        .forEach(
            written ->
                reader
                    .apply(new Row(written.cells(), written.place(), problems))
                    .ifPresent(values::add));
    return values;
  }

  private Map<String, Written> in(CatalogTable table) {
    return tables.getOrDefault(table, Map.of());
  }
}
