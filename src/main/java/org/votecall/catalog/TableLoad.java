package org.votecall.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.catalog.bills.BillFile;
import org.votecall.catalog.bills.Telling;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.RowKeys;
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
   * and vote events are noted by {@link NotedBills}, or is what a public service tells of a bill.
   *
   * @param known what is loaded already
   * @param notes takes what of a public file is left out, and why
   * @throws WorldRejected telling every row that cannot be read
   */
  public List<CatalogRow> read(CatalogTable table, Path file, Known known, Problems notes)
      throws WorldRejected {
    Problems problems = new Problems();
    Telling telling = new Telling(jurisdictions, clock.instant(), problems, notes);
    Optional<BillFile> told =
        table == CatalogTable.BILLS || table == CatalogTable.VOTES
            ? BillFile.of(file, telling)
            : Optional.empty();
    return told.isPresent()
        ? absolute(told(table, told.get(), known, telling), problems)
        : table(table, file, problems);
  }

  /** A file that tells of no vote is as good as one that does. */
  private List<CatalogRow> told(CatalogTable table, BillFile file, Known known, Telling telling) {
    List<CatalogRow> rows =
        table == CatalogTable.BILLS
            ? file.bills().stream().map(PublicBillRows::row).toList()
            : new PublicVoteRows(known, telling).of(file.votes());
    return noted(rows, new RowKeys(), telling.problems());
  }

  private List<CatalogRow> table(CatalogTable table, Path file, Problems problems)
      throws WorldRejected {
    RowKeys keys = new RowKeys();
    NotedBills noted = new NotedBills(jurisdictions);
    List<CatalogRow> rows =
        noted.recognises(table, file)
            ? noted(noted.read(table, file, problems), keys, problems)
            : Table.read(file, table.columns(), problems, row -> row(table, row, keys));
    if (rows.isEmpty() && problems.isEmpty()) {
      problems.add(
          "file:no_rows",
          String.valueOf(file.getFileName()),
          "It has no rows under its header. Is it the right file?");
    }
    return absolute(rows, problems);
  }

  /**
   * One row, as it would be read from a file.
   *
   * @throws WorldRejected telling all that is wrong with it
   */
  public CatalogRow sound(CatalogRow row) throws WorldRejected {
    Problems problems = new Problems();
    return absolute(noted(List.of(row), new RowKeys(), problems), problems).get(0);
  }

  private List<CatalogRow> absolute(List<CatalogRow> rows, Problems problems) throws WorldRejected {
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return rows.stream().map(this::absolute).toList();
  }

  private Optional<CatalogRow> row(CatalogTable table, Row row, RowKeys keys) {
    CatalogRow written = CatalogRow.of(table, row.cells(), row.place());
    keys.take(written.key(), row, table.keyColumn());
    return reader(table).apply(row).map(read -> written);
  }

  /** Those that can be read; what cannot is told. */
  private List<CatalogRow> noted(List<CatalogRow> rows, RowKeys keys, Problems problems) {
    List<CatalogRow> read = new ArrayList<>();
    Problems found = Problems.ofTable();
    for (CatalogRow row : rows) {
      row(row.table(), new Row(row.cells(), row.place(), found), keys).ifPresent(read::add);
    }
    problems.addAll(found);
    return read;
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
