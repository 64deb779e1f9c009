package org.votecall.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.table.Cells;
import org.votecall.table.Columns;

/** A table of what admins load that is small: a file of a world's folder, and a kind of row. */
public enum CatalogTable {
  JURISDICTIONS,
  CHAMBERS,
  BILLS,
  NOMINATIONS,
  DECISIONS,
  VOTES,
  CAMPAIGNS,
  COMMITTEES,
  COMMITTEE_SEATS,
  LEADERS,
  POSITIONS,
  ROLLCALLS,
  PRONUNCIATIONS;

  /** All of it is held in memory, and read again at each change. */
  static final int MOST_ROWS = 50_000;

  /** Its file in a world's folder: {@code committee_seats.csv}. */
  public String file() {
    return kind() + ".csv";
  }

  /** What its rows are called: {@code committee_seats}. */
  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Columns columns() {
    return ownColumns().atMost(MOST_ROWS);
  }

  private Columns ownColumns() {
    return switch (this) {
      case JURISDICTIONS -> JurisdictionTables.JURISDICTION;
      case CHAMBERS -> JurisdictionTables.CHAMBER;
      case BILLS -> MeasureTables.BILL;
      case NOMINATIONS, DECISIONS -> MeasureTables.OTHER;
      case VOTES -> VoteTable.COLUMNS;
      case CAMPAIGNS -> CampaignTable.COLUMNS;
      case COMMITTEES -> CommitteeTables.COMMITTEE;
      case COMMITTEE_SEATS -> CommitteeTables.SEAT;
      case LEADERS -> CommitteeTables.LEADER;
      case POSITIONS -> StandTables.POSITION;
      case ROLLCALLS -> StandTables.BALLOT;
      case PRONUNCIATIONS -> PronunciationTable.COLUMNS;
    };
  }

  /** Whether a world may do without it. */
  boolean mayLack() {
    return this != BILLS && this != VOTES && this != CAMPAIGNS;
  }

  /** What tells one of its rows from another. */
  public String keyOf(Map<String, String> cells) {
    return keyColumns().stream()
        .map(column -> plain(cells.getOrDefault(column, "")))
        .collect(Collectors.joining(" "));
  }

  /** The last of the columns that do: what to look at where two rows are alike. */
  String keyColumn() {
    List<String> columns = keyColumns();
    return columns.get(columns.size() - 1);
  }

  /** As a reader takes it: what is written in either case, or with an odd space, is the same. */
  private String plain(String cell) {
    String text = Cells.plain(cell);
    return this == CAMPAIGNS || this == LEADERS || this == CHAMBERS
        ? text.toUpperCase(Locale.ROOT)
        : text;
  }

  /** A part of a key as it is kept: what is a name in capitals is written so. */
  public static String keyPart(String column, String text) {
    boolean capitals = Set.of("keyword", "type", "chamber").contains(column);
    String plain = Cells.plain(text);
    return capitals ? plain.toUpperCase(Locale.ROOT) : plain;
  }

  /** The columns that make its key, in the order of the key. */
  public List<String> keyColumns() {
    return switch (this) {
      case JURISDICTIONS -> List.of("id");
      case CHAMBERS -> List.of("jurisdiction", "type");
      case BILLS, NOMINATIONS, DECISIONS, VOTES, COMMITTEES -> List.of("key");
      case CAMPAIGNS -> List.of("keyword");
      case COMMITTEE_SEATS -> List.of("committee", "member");
      case LEADERS -> List.of("jurisdiction", "chamber", "member");
      case POSITIONS -> List.of("bill", "member");
      case ROLLCALLS -> List.of("vote", "member");
      case PRONUNCIATIONS -> List.of("written");
    };
  }
}
