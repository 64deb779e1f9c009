package org.votecall.catalog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.CommitteeKey;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteResult;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTime;
import org.votecall.measure.VoteTime.Precision;
import org.votecall.measure.VotingBody;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;

/** Reads {@code votes.csv}, and writes a vote as a row of it. */
final class VoteTable {
  static final Columns COLUMNS =
      Columns.of(
              "key",
              "bill",
              "stage",
              "chamber",
              "date",
              "time",
              "zone",
              "precision",
              "status",
              "threshold",
              "supersedes",
              "source")
          .allowing("committee", "until", "follows", "ayes", "noes", "decided_on");

  /** Leaves room for a number, and for what the week after a vote is called. */
  private static final int LONGEST_KEY = 70;

  private final Day day;

  /**
   * @param day reads dates
   */
  VoteTable(Day day) {
    this.day = day;
  }

  Optional<ScheduledVote> vote(Row row) {
    Cell<VoteKey> key = row.cell("key", text -> new VoteKey(Cells.atMost(LONGEST_KEY, text)));
    Cell<MeasureKey> measure = row.cell("bill", MeasureKey::new);
    Cell<VoteStage> stage = row.oneOf("stage", VoteStage.class);
    Cell<VoteStatus> status = row.oneOf("status", VoteStatus.class);
    @Nullable ChamberType chamber = chamber(row);
    @Nullable CommitteeKey committee = row.optional("committee", CommitteeKey::new);
    Optional<VoteTime> when = when(row);
    Optional<VoteResult> result = result(row, when);
    @Nullable VoteKey supersedes = row.optional("supersedes", VoteKey::new);
    @Nullable VoteKey follows = row.optional("follows", VoteKey::new);
    String threshold = row.text("threshold");
    return row.buildOrFail(
        "stage",
        () ->
            new ScheduledVote(
                key.get(),
                measure.get(),
                stage.get(),
                new VotingBody(chamber, committee),
                when.orElseThrow(),
                status.get(),
                status.get().decided() ? result.orElse(null) : null,
                threshold.isEmpty() ? null : threshold,
                supersedes,
                follows));
  }

  /** None for the executive. */
  private static @Nullable ChamberType chamber(Row row) {
    return row.text("chamber").equalsIgnoreCase("executive")
        ? null
        : row.optional("chamber", text -> Row.named(text, ChamberType.class));
  }

  private Optional<VoteTime> when(Row row) {
    Cell<ZoneId> zone = row.cell("zone", Cells::zone);
    @Nullable LocalDate date = date(row, "date");
    @Nullable LocalDate until = date(row, "until");
    @Nullable LocalTime time = row.optional("time", Cells::time);
    Cell<Precision> precision = row.oneOf("precision", Precision.class);
    return row.buildOrFail(
        "precision", () -> new VoteTime(precision.get(), date, until, time, zone.get()));
  }

  private @Nullable LocalDate date(Row row, String column) {
    return row.optional(column, text -> day.read(text, row.text("zone")));
  }

  /**
   * A decided vote has a day: told, or else the last on which it could be taken that has come. A
   * result that is there is not one of days to come.
   */
  private Optional<VoteResult> result(Row row, Optional<VoteTime> when) {
    @Nullable Integer ayes = row.optional("ayes", Cells::count);
    @Nullable Integer noes = row.optional("noes", Cells::count);
    @Nullable LocalDate on = date(row, "decided_on");
    LocalDate last = when.map(this::lastDaySoFar).orElse(LocalDate.MAX);
    return row.buildOrFail("ayes", () -> new VoteResult(ayes, noes, on == null ? last : on));
  }

  private LocalDate lastDaySoFar(VoteTime when) {
    LocalDate today = when.today(day.clock().instant());
    return when.lastDay().isBefore(today) ? when.lastDay() : today;
  }

  /** The same with days as they are: "today" is the day on which it was read, for ever. */
  Map<String, String> absolute(Map<String, String> cells) {
    return vote(new Row(cells, Place.of(""), new Problems()))
        .map(vote -> cells(vote, cells.getOrDefault("source", "")))
        .orElseThrow();
  }

  /** As a row that {@link #vote} reads. */
  static Map<String, String> cells(ScheduledVote vote, String source) {
    VoteTime when = vote.when();
    VoteResult result = vote.result();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", vote.key().value());
    cells.put("bill", vote.measure().value());
    cells.put("stage", vote.stage().name());
    cells.put("chamber", vote.body().chamber() == null ? "EXECUTIVE" : text(vote.body().chamber()));
    cells.put("committee", text(vote.body().committee()));
    cells.put("date", text(when.date()));
    cells.put("until", text(when.until()));
    cells.put("time", text(when.time()));
    cells.put("zone", when.zone().getId());
    cells.put("precision", when.precision().name());
    cells.put("status", vote.status().name());
    cells.put("threshold", text(vote.threshold()));
    cells.put("supersedes", text(vote.supersedes()));
    cells.put("follows", text(vote.follows()));
    cells.put("ayes", result == null ? "" : text(result.ayes()));
    cells.put("noes", result == null ? "" : text(result.noes()));
    cells.put("decided_on", result == null ? "" : text(result.on()));
    cells.put("source", source);
    return cells;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
