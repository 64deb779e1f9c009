package org.votecall.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.votecall.address.Resolution;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Chamber;
import org.votecall.measure.ScheduledVote;

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
      Catalog catalog = world.catalog();
      ScheduledVote vote = catalog.upcoming(open.get(0), now).orElseThrow();
      catalog
          .chamber(catalog.measure(open.get(0)), vote)
          .ifPresent(chamber -> suggestions.addAll(zips(world, chamber, vote.today(now))));
    }
    suggestions.add("hi");
    return suggestions;
  }

  private static List<String> zips(LoadedWorld world, Chamber chamber, LocalDate day) {
    Function<Zip, Resolution> district =
        zip -> world.atlas().district(world.atlas().home(zip), chamber, day);
    return Stream.of(Resolution.Found.class, Resolution.Ambiguous.class)
        .flatMap(wanted -> zip(world, district, wanted).stream())
        .toList();
  }

  private static Optional<String> zip(
      LoadedWorld world, Function<Zip, Resolution> district, Class<? extends Resolution> wanted) {
    return world.atlas().zips().stream()
        .filter(zip -> wanted.isInstance(district.apply(zip)))
        .map(Zip::digits)
        .findFirst();
  }
}
