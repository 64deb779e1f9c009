package org.votecall.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.CallPlan;
import org.votecall.campaign.CallPlan.Order;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.campaign.Goal;
import org.votecall.campaign.Keyword;
import org.votecall.campaign.Stance;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.MeasureKey;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** Reads {@code campaigns.csv}. */
final class CampaignTable {
  static final Columns COLUMNS =
      Columns.of("keyword", "name", "bill", "stance", "goal", "state", "languages", "source")
          .allowing(
              "goal_raises",
              "also_call",
              "leaders",
              "author",
              "order",
              "most_targets",
              "office_cap",
              "ask")
          .translating("ask");

  private static final int LONGEST_ASK = 30;

  private CampaignTable() {}

  static Optional<Campaign> campaign(Row row) {
    Cell<Keyword> keyword = row.cell("keyword", Keyword::parse);
    Cell<String> name = row.required("name");
    Cell<MeasureKey> measure = row.cell("bill", MeasureKey::new);
    Cell<Stance> stance = row.oneOf("stance", Stance.class);
    @Nullable Localized ask =
        row.text("ask").isEmpty() ? null : row.localized("ask", LONGEST_ASK).get();
    Cell<Integer> goal = row.cell("goal", Cells::goal);
    boolean raises = yes(row, "goal_raises", true);
    Cell<CampaignState> state = row.oneOf("state", CampaignState.class);
    List<Language> languages = row.several("languages", Language::of);
    CallPlan plan = plan(row);
    return row.build(
        () ->
            new Campaign(
                keyword.get(),
                name.get(),
                measure.get(),
                stance.get(),
                ask,
                new Goal(goal.get(), raises),
                state.get(),
                Set.copyOf(languages),
                plan));
  }

  private static CallPlan plan(Row row) {
    return new CallPlan(
        row.several("also_call", LegislatorId::new),
        yes(row, "leaders", false),
        yes(row, "author", false),
        orElse(row.optional("order", text -> Row.named(text, Order.class)), Order.OWN_FIRST),
        orElse(row.optional("most_targets", Cells::goal), CallPlan.MOST),
        orElse(row.optional("office_cap", Cells::count), CallPlan.OFFICE_CAP));
  }

  private static boolean yes(Row row, String column, boolean otherwise) {
    return orElse(row.optional(column, Cells::yes), otherwise);
  }

  private static <T> T orElse(@Nullable T value, T otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
