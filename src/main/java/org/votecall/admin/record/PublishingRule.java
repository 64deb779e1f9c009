package org.votecall.admin.record;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Refusal;
import org.votecall.admin.key.Admin;
import org.votecall.admin.key.Role;
import org.votecall.campaign.CampaignState;
import org.votecall.catalog.CatalogEntry;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.RowChange;
import org.votecall.catalog.RowEditor.Recorded;

/**
 * What supporters hear at once is decided by a publisher: campaigns that are LIVE or become so, and
 * the measures they are about.
 */
public final class PublishingRule {
  private static final String STATE = "state";

  private final Set<String> measures;

  private PublishingRule(Set<String> measures) {
    this.measures = measures;
  }

  /** The rule as things stand now. */
  public static PublishingRule now(Editors editors) {
    return new PublishingRule(
        editors.rows().all(CatalogTable.CAMPAIGNS).values().stream()
            .map(Recorded::cells)
            .filter(PublishingRule::live)
            .map(cells -> cells.getOrDefault("bill", ""))
            .collect(Collectors.toSet()));
  }

  /** Makes sure that {@code admin} may make that change. */
  public void require(Admin admin, RowChange change) throws Refusal {
    if (!admin.role().may(Role.PUBLISHER) && isHeard(change)) {
      throw Refusal.of(
          403,
          "role",
          "Supporters of a LIVE campaign would hear the change of "
              + change.entry().table().kind()
              + " "
              + change.entry().key()
              + " at once: that takes the role PUBLISHER, and your key is for "
              + admin.role()
              + ". Ask a publisher, or prepare it in a campaign that is a DRAFT.");
    }
  }

  private boolean isHeard(RowChange change) {
    CatalogEntry after = change.entry();
    @Nullable Map<String, String> before = change.before();
    if (change.changesNothing()) {
      return false;
    }
    return switch (after.table()) {
      case CAMPAIGNS ->
          (before != null && live(before))
              || (after instanceof CatalogRow row && live(row.cells()));
      case BILLS, NOMINATIONS, DECISIONS -> measures.contains(after.key());
      default -> false;
    };
  }

  private static boolean live(Map<String, String> cells) {
    return CampaignState.LIVE.name().equalsIgnoreCase(cells.getOrDefault(STATE, "").strip());
  }
}
