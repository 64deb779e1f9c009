package org.votecall.admin.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.api.Refusal;
import org.votecall.admin.key.Admin;
import org.votecall.admin.key.Role;
import org.votecall.campaign.CampaignState;
import org.votecall.catalog.CatalogEntry;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.RowChange;

/** Whether supporters may choose a campaign is decided by a publisher. */
public final class PublishingRule {
  private static final String STATE = "state";

  private PublishingRule() {}

  /** Makes sure that {@code admin} may make that change. */
  public static void require(Admin admin, RowChange change) throws Refusal {
    CatalogEntry after = change.entry();
    @Nullable Map<String, String> before = change.before();
    if (after.table() != CatalogTable.CAMPAIGNS || admin.role().may(Role.PUBLISHER)) {
      return;
    }
    boolean was = before != null && live(before);
    boolean is = after instanceof CatalogRow row && live(row.cells());
    if (was != is) {
      throw Refusal.of(
          403,
          "role",
          after.key()
              + (is ? " would become LIVE" : " would be LIVE no longer")
              + ": that takes the role PUBLISHER, and your key is for "
              + admin.role()
              + ". Leave its state as it is, or ask a publisher.");
    }
  }

  private static boolean live(Map<String, String> cells) {
    return CampaignState.LIVE.name().equalsIgnoreCase(cells.getOrDefault(STATE, "").strip());
  }
}
