package org.votecall.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.votecall.address.Resolution;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Chamber;
import org.votecall.measure.Bill;

/** What a newcomer may text first, out of the world that is loaded. */
final class Suggestions {
  private static final int MOST_KEYWORDS = 3;

  private Suggestions() {}

  /**
   * Keywords, the soonest vote first; a ZIP that settles whom to call in that vote, and one that
   * does not; and a greeting.
   */
  static List<String> of(LoadedWorld world, Instant now) {
    List<Campaign> open = world.catalog().open(now);
    List<String> suggestions = new ArrayList<>();
    open.stream()
        .limit(MOST_KEYWORDS)
        .map(campaign -> campaign.keyword().value())
        .forEach(suggestions::add);
    if (!open.isEmpty()) {
      Chamber chamber = next(world.catalog(), open.get(0), now);
      zip(world, chamber, Resolution.Found.class::isInstance).ifPresent(suggestions::add);
      zip(world, chamber, Resolution.Ambiguous.class::isInstance).ifPresent(suggestions::add);
    }
    suggestions.add("hi");
    return suggestions;
  }

  private static Chamber next(Catalog catalog, Campaign campaign, Instant now) {
    Bill bill = catalog.bill(campaign);
    return catalog.chamber(bill, catalog.upcoming(campaign, now).orElseThrow());
  }

  private static Optional<String> zip(
      LoadedWorld world, Chamber chamber, Predicate<Resolution> fits) {
    return world.atlas().zips().stream()
        .filter(zip -> fits.test(world.atlas().district(world.atlas().home(zip), chamber)))
        .map(Zip::digits)
        .findFirst();
  }
}
