package org.votecall.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.report.Grouping;
import org.votecall.report.Report;
import org.votecall.report.Reports;
import org.votecall.report.Scope;

/** Tells what came of campaigns, as data or as a spreadsheet. */
public final class ReportOperations {
  private final Reports reports;
  private final Supplier<LoadedWorld> world;

  public ReportOperations(Reports reports, Supplier<LoadedWorld> world) {
    this.reports = reports;
    this.world = world;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "tally", call -> told("tally", reports.tally(scope(call)), call),
        "calls", this::calls,
        "positions_board", call -> told("board", reports.positions(scope(call)), call));
  }

  private Answer calls(Call call) throws Refusal {
    Grouping by = Grouping.valueOf(call.asked("by").orElse(Grouping.HOUR.name()));
    return told("calls-by-" + by, reports.breakdown(scope(call), by), call);
  }

  private Scope scope(Call call) throws Refusal {
    Keyword keyword = call.at("keyword", Keyword::parse);
    LoadedWorld now = world.get();
    Catalog catalog = now.catalog();
    return new Scope(
        catalog
            .campaign(keyword)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "There is no campaign "
                            + keyword
                            + ". GET /api/v1/campaigns lists all there are.")),
        catalog,
        now.atlas().roster(),
        call.now());
  }

  private static Answer told(String what, Report report, Call call) {
    String file = (call.at("keyword") + "-" + what + ".csv").toLowerCase(Locale.ROOT);
    return call.asked("format").filter("csv"::equals).isPresent()
        ? Answer.csv(file, new String(report.csv().bytes(), UTF_8))
        : Answer.ok(report.fields());
  }
}
