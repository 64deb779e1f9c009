package org.votecall.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Table;

/**
 * Reads bills and vote events as people note them who follow legislatures: a row for each bill, and
 * a numbered row for each time a vote on it was planned.
 */
final class NotedBills {
  private static final Columns BILLS =
      Columns.of("bill_key", "jurisdiction", "session", "number", "short_title", "origin_chamber")
          .allowing("author", "position", "topic", "final_status", "source")
          .atMost(CatalogTable.MOST_ROWS);
  private static final Columns EVENTS =
      Columns.of(
              "bill_key",
              "seq",
              "stage",
              "chamber",
              "planned_local_date",
              "time_precision",
              "timezone",
              "status")
          .allowing("body", "vote_needed", "actual_local_date", "ayes", "noes", "note")
          .atMost(CatalogTable.MOST_ROWS);

  private static final String SOURCE = "noted with a vote event";

  private static final Map<String, VoteStage> STAGES =
      Map.ofEntries(
          Map.entry("committee_hearing", VoteStage.COMMITTEE),
          Map.entry("fiscal_suspense", VoteStage.SUSPENSE),
          Map.entry("floor_third_reading", VoteStage.FLOOR),
          Map.entry("floor_passage", VoteStage.FLOOR),
          Map.entry("floor_rule", VoteStage.FLOOR),
          Map.entry("floor_suspension", VoteStage.FLOOR),
          Map.entry("governor_amendment", VoteStage.FLOOR),
          Map.entry("reconsideration", VoteStage.RECONSIDERATION),
          Map.entry("concurrence", VoteStage.CONCURRENCE),
          Map.entry("conference_report", VoteStage.CONFERENCE),
          Map.entry("cloture", VoteStage.CLOTURE),
          Map.entry("confirmation", VoteStage.CONFIRMATION),
          Map.entry("veto_override", VoteStage.VETO_OVERRIDE),
          Map.entry("governor", VoteStage.EXECUTIVE));

  private static final Map<String, VoteStatus> STATUSES =
      Map.of(
          "planned", VoteStatus.PLANNED,
          "moved", VoteStatus.MOVED,
          "pulled", VoteStatus.PULLED,
          "not_taken", VoteStatus.NOT_TAKEN,
          "done", VoteStatus.PASSED,
          "failed", VoteStatus.FAILED,
          "failed_reconsideration", VoteStatus.FAILED,
          "vetoed", VoteStatus.FAILED,
          "cancelled", VoteStatus.CANCELLED);

  private final Jurisdictions jurisdictions;

  NotedBills(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** Whether {@code file} is of this kind, by its first row. */
  boolean recognises(CatalogTable table, Path file) {
    boolean mayBe = table == CatalogTable.BILLS || table == CatalogTable.VOTES;
    return mayBe && Table.columns(file).contains("bill_key");
  }

  List<CatalogRow> read(CatalogTable table, Path file, Problems problems) {
    return table == CatalogTable.BILLS
        ? Table.read(file, BILLS, problems, this::bill)
        : events(Table.read(file, EVENTS, problems, row -> row.build(() -> row)));
  }

  private Optional<CatalogRow> bill(Row row) {
    String state = row.text("jurisdiction").toLowerCase(Locale.ROOT);
    Optional<Jurisdiction> jurisdiction = jurisdictions.ofState(state);
    if (jurisdiction.isEmpty()) {
      row.fail("unknown", "jurisdiction", "\"" + state + "\" is no state; write CA, or US.");
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", row.text("bill_key"));
    cells.put("jurisdiction", jurisdiction.get().id().value());
    cells.put("legislative_session", row.text("session"));
    cells.put("number", row.text("number"));
    cells.put("title", row.text("short_title"));
    cells.put("nickname", BillWords.nickname(row.text("short_title")));
    cells.put("author", BillWords.author(row.text("author")));
    cells.put("origin_chamber", row.text("origin_chamber"));
    cells.put("summary", BillWords.summary(row.text("short_title")));
    cells.put("link", link(row.text("source"), state));
    cells.put("source", row.text("source"));
    return Optional.of(CatalogRow.of(CatalogTable.BILLS, cells, row.place()));
  }

  private static String link(String source, String state) {
    return Cells.isLink(source) ? source : BillWords.page(state);
  }

  /** Each row comes after the one before it of the same bill, or in its place. */
  private List<CatalogRow> events(List<Row> unsorted) {
    List<CatalogRow> events = new ArrayList<>();
    List<Row> rows =
        unsorted.stream()
            .sorted(
                Comparator.comparing((Row row) -> row.text("bill_key"))
                    .thenComparing(NotedBills::number))
            .toList();
    Row before = null;
    for (Row row : rows) {
      boolean same = before != null && before.text("bill_key").equals(row.text("bill_key"));
      events.addAll(event(row, same ? before : null));
      before = row;
    }
    return events.stream().distinct().toList(); // a committee may hear a bill twice
  }

  private static int number(Row row) {
    return row.text("seq").matches("[0-9]{1,4}") ? Integer.parseInt(row.text("seq")) : 0;
  }

  private List<CatalogRow> event(Row row, @Nullable Row before) {
    VoteStage stage = STAGES.get(row.text("stage"));
    VoteStatus status = STATUSES.get(row.text("status"));
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", key(row));
    cells.put("bill", row.text("bill_key"));
    cells.put("stage", stage == null ? row.text("stage") : stage.name());
    cells.put("chamber", row.text("chamber"));
    cells.put("date", row.text("planned_local_date"));
    cells.put("zone", row.text("timezone"));
    cells.put("precision", row.text("time_precision"));
    cells.put("status", status == null ? row.text("status") : status.name());
    cells.put("threshold", row.text("vote_needed"));
    cells.put("ayes", row.text("ayes"));
    cells.put("noes", row.text("noes"));
    cells.put("decided_on", row.text("actual_local_date"));
    cells.put("source", row.text("note"));
    if (before != null) {
      boolean moved = before.text("status").equals("moved");
      cells.put(moved ? "supersedes" : "follows", key(before));
    }
    List<CatalogRow> rows = new ArrayList<>();
    if (stage != null && stage.inCommittee()) {
      CatalogRow committee = committee(row);
      cells.put("committee", committee.key());
      rows.add(committee);
    }
    rows.add(CatalogRow.of(CatalogTable.VOTES, cells, row.place()));
    return rows;
  }

  /** {@code ca-2019-sb731-floor-lower-2}. */
  private static String key(Row row) {
    String stage = row.text("stage");
    VoteStage known = STAGES.get(stage);
    String name = known == null ? stage : known.name().toLowerCase(Locale.ROOT);
    return String.join("-", row.text("bill_key"), name, row.text("chamber"), row.text("seq"))
        .replace('_', '-');
  }

  private CatalogRow committee(Row row) {
    String state = row.text("bill_key").replaceFirst("-.*", "");
    String name = row.text("body");
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", state + "-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
    cells.put(
        "jurisdiction", jurisdictions.ofState(state).map(one -> one.id().value()).orElse(state));
    cells.put("name", name.matches(".*(?i)committee.*") ? name : name + " Committee");
    cells.put("source", SOURCE);
    return CatalogRow.of(CatalogTable.COMMITTEES, cells, Place.of(SOURCE));
  }
}
