package org.votecall.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.votecall.campaign.Keyword;

/**
 * The reports of a campaign by something they have in common, folded as {@link Folding} tells.
 *
 * @param at the moment at which it was so
 * @param rows hours in their order; otherwise the most calls first; others last
 */
public record Breakdown(Keyword campaign, Grouping by, Instant at, List<Row> rows)
    implements Report {
  private static final List<String> COLUMNS = List.of("key", "label", "calls", "counting");

  /**
   * Reports with something in common.
   *
   * @param key as {@link Grouping} tells; empty for the others
   * @param label the same in words
   * @param calls all reports
   * @param counting those that count toward the goal
   */
  public record Row(String key, String label, Count calls, Count counting) {
    private Fields fields() {
      return Fields.of(COLUMNS, key, label, calls, counting);
    }
  }

  public Breakdown {
    rows = List.copyOf(rows);
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("campaign", campaign.value());
    fields.put("by", by.name());
    fields.put("as_of", at.toString());
    fields.put("rows", rows.stream().map(row -> row.fields().json()).toList());
    return fields;
  }

  @Override
  public Csv csv() {
    return Csv.of(COLUMNS, rows.stream().map(Row::fields).toList());
  }
}
