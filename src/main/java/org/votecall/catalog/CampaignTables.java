package org.votecall.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.campaign.Keyword;
import org.votecall.campaign.Stance;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;
import org.votecall.measure.Bill;
import org.votecall.measure.BillNumber;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Day;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.table.Table;
import org.votecall.target.TargetRule;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** Reads what a catalog is made of: {@code bills.csv}, {@code votes.csv}, {@code campaigns.csv}. */
final class CampaignTables {
  private static final int LONGEST_NICKNAME = 24;
  private static final int LONGEST_SUMMARY = 190;

  private CampaignTables() {}

  static List<Bill> bills(Path folder, Problems problems) {
    return Table.read(
        folder.resolve("bills.csv"),
        Columns.of(
                "key",
                "jurisdiction",
                "legislative_session",
                "number",
                "title",
                "nickname",
                "author",
                "origin_chamber",
                "summary",
                "link",
                "source")
            .translating("nickname", "summary"),
        problems,
        CampaignTables::bill);
  }

  static List<ScheduledVote> votes(Path folder, Day day, Problems problems) {
    return Table.read(
        folder.resolve("votes.csv"),
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
            "source"),
        problems,
        row -> vote(row, day));
  }

  static List<Campaign> campaigns(Path folder, Problems problems) {
    return Table.read(
        folder.resolve("campaigns.csv"),
        Columns.of("keyword", "name", "bill", "stance", "goal", "state", "languages", "source"),
        problems,
        CampaignTables::campaign);
  }

  private static Optional<Bill> bill(Row row) {
    Cell<MeasureKey> key = row.cell("key", MeasureKey::new);
    Cell<JurisdictionId> jurisdiction = row.cell("jurisdiction", JurisdictionId::new);
    Cell<BillNumber> number = row.cell("number", BillNumber::parse);
    Cell<String> title = row.required("title");
    Cell<Localized> nickname = row.localized("nickname", LONGEST_NICKNAME);
    Cell<String> author = row.required("author");
    Cell<ChamberType> origin = row.oneOf("origin_chamber", ChamberType.class);
    Cell<Localized> summary = row.localized("summary", LONGEST_SUMMARY);
    Cell<String> link = row.cell("link", Cells::link);
    return row.build(
        () ->
            new Bill(
                key.get(),
                jurisdiction.get(),
                row.text("legislative_session"),
                number.get(),
                title.get(),
                nickname.get(),
                author.get(),
                origin.get(),
                summary.get(),
                link.get()));
  }

  private static Optional<ScheduledVote> vote(Row row, Day day) {
    Cell<VoteKey> key = row.cell("key", VoteKey::new);
    Cell<MeasureKey> bill = row.cell("bill", MeasureKey::new);
    Cell<VoteStage> stage = row.oneOf("stage", VoteStage.class);
    Cell<ChamberType> chamber = row.oneOf("chamber", ChamberType.class);
    Cell<ZoneId> zone = row.cell("zone", Cells::zone);
    Cell<LocalDate> date = row.cell("date", text -> day.read(text, row.text("zone")));
    row.cell("precision", Cells::precision);
    LocalTime time = row.optional("time", Cells::time);
    Cell<VoteStatus> status = row.oneOf("status", VoteStatus.class);
    return row.build(
            () ->
                new ScheduledVote(
                    key.get(),
                    bill.get(),
                    stage.get(),
                    chamber.get(),
                    date.get(),
                    time,
                    zone.get(),
                    status.get()))
        .filter(vote -> covered(vote, row));
  }

  private static boolean covered(ScheduledVote vote, Row row) {
    if (vote.status().pending() && !TargetRule.covers(vote.stage())) {
      row.fail(
          "no_rule",
          "stage",
          "We do not know yet whom to call for a vote at " + vote.stage() + ".");
      return false;
    }
    return true;
  }

  private static Optional<Campaign> campaign(Row row) {
    Cell<Keyword> keyword = row.cell("keyword", Keyword::parse);
    Cell<String> name = row.required("name");
    Cell<MeasureKey> bill = row.cell("bill", MeasureKey::new);
    Cell<Stance> stance = row.oneOf("stance", Stance.class);
    Cell<Integer> goal = row.cell("goal", Cells::goal);
    Cell<CampaignState> state = row.oneOf("state", CampaignState.class);
    List<Language> languages = row.several("languages", Language::of);
    return row.build(
        () ->
            new Campaign(
                keyword.get(),
                name.get(),
                bill.get(),
                stance.get(),
                goal.get(),
                state.get(),
                Set.copyOf(languages)));
  }
}
