package org.votecall.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Table;

/** Reads a file of one table, to be loaded while running. */
public final class TableLoad {
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  public TableLoad(Jurisdictions jurisdictions, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /**
   * The rows of {@code file}, which has the columns of a world's folder, or those in which bills
   * and vote events are noted by {@link NotedBills}.
   *
   * @throws WorldRejected telling every row that cannot be read
   */
  public List<CatalogRow> read(CatalogTable table, Path file) throws WorldRejected {
    Problems problems = new Problems();
    NotedBills noted = new NotedBills(jurisdictions);
    List<CatalogRow> rows =
        noted.recognises(table, file)
            ? noted.read(table, file, problems)
            : Table.read(file, table.columns(), problems, row -> Optional.of(row(table, row)));
    return sound(table, rows, problems);
  }

  /**
   * The same of rows that are there already.
   *
   * @throws WorldRejected telling all that is wrong with them
   */
  public List<CatalogRow> sound(CatalogTable table, List<CatalogRow> rows) throws WorldRejected {
    return sound(table, rows, new Problems());
  }

  private List<CatalogRow> sound(CatalogTable table, List<CatalogRow> rows, Problems problems)
      throws WorldRejected {
    if (!readable(table, rows, problems)) {
      throw new WorldRejected(problems.list());
    }
    return rows.stream().map(this::absolute).toList();
  }

  private static CatalogRow row(CatalogTable table, Row row) {
    return CatalogRow.of(table, row.cells(), row.place());
  }

  /** Whether every row can be read; what cannot is told. */
  private boolean readable(CatalogTable table, List<CatalogRow> rows, Problems problems) {
    long read =
        rows.stream()
            .map(row -> reader(row.table()).apply(new Row(row.cells(), row.place(), problems)))
            .filter(Optional::isPresent)
            .count();
    long keys = rows.stream().map(row -> row.table() + " " + row.key()).distinct().count();
    if (keys < rows.size()) {
      problems.add("key:twice", table.file(), "Two rows have the same key: keep one.");
    }
    return read == rows.size() && problems.isEmpty();
  }

  private Function<Row, ? extends Optional<?>> reader(CatalogTable table) {
    return switch (table) {
      case JURISDICTIONS -> JurisdictionTables::jurisdiction;
      case CHAMBERS -> JurisdictionTables::chamber;
      case BILLS -> MeasureTables::bill;
      case NOMINATIONS -> MeasureTables::nomination;
      case DECISIONS -> MeasureTables::decision;
      case VOTES -> new VoteTable(new Day(clock))::vote;
      case CAMPAIGNS -> CampaignTable::campaign;
      case COMMITTEES -> CommitteeTables::committee;
      case COMMITTEE_SEATS -> CommitteeTables::seat;
      case LEADERS -> CommitteeTables::leader;
      case POSITIONS -> StandTables::position;
      case ROLLCALLS -> StandTables::ballot;
      case PRONUNCIATIONS -> PronunciationTable::pronunciation;
    };
  }

  /** "today" is the day on which it is loaded, for ever. */
  private CatalogRow absolute(CatalogRow row) {
    if (row.table() != CatalogTable.VOTES) {
      return row;
    }
    Map<String, String> cells = new VoteTable(new Day(clock)).absolute(row.cells());
    return CatalogRow.of(row.table(), cells, row.place());
  }
}
