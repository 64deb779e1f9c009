package org.votecall.admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.RowEditor;
import org.votecall.catalog.RowEditor.Recorded;
import org.votecall.catalog.Stale;
import org.votecall.catalog.WorldRejected;
import org.votecall.problem.Place;

/** Starts campaigns, pauses and ends them. */
public final class CampaignOperations {
  private final Editors editors;
  private final Runnable follow;

  /** See {@link VoteOperations}. */
  public CampaignOperations(Editors editors, Runnable follow) {
    this.editors = editors;
    this.follow = follow;
  }

  public Map<String, Handler> handlers() {
    return Map.of("campaign_state", this::state);
  }

  private Answer state(Call call) throws Refusal, WorldRejected {
    Keyword keyword = call.at("keyword", Keyword::parse);
    RowEditor rows = editors.by(call.author()).rows();
    Recorded there = rows.all(CatalogTable.CAMPAIGNS).get(keyword.value());
    if (there == null) {
      throw Refusal.notFound(
          "There is no campaign " + keyword + ". GET /api/v1/campaigns lists all there are.");
    }
    Map<String, String> cells = new HashMap<>(there.cells());
    cells.put("state", call.text("state"));
    CatalogRow row = CatalogRow.of(CatalogTable.CAMPAIGNS, cells, Place.of(""));
    try {
      rows.put(List.of(row), call.expecting(), call.now());
    } catch (Stale e) {
      throw Refusal.stale(e.getMessage() + " Look at it and send it again.", Map.of());
    }
    follow.run();
    return Answer.ok(Map.of("keyword", keyword.value(), "state", call.text("state")));
  }
}
