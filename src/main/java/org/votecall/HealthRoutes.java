package org.votecall;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.votecall.address.Freshness.Stale;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.calendar.Calendar;
import org.votecall.calendar.Entry.Standing;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CurrentCatalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Jurisdiction;

/**
 * {@code GET /health}: 200 once requests can be answered, and what an operator should look at. What
 * is alarming never makes it fail: supporters are answered all the same.
 */
final class HealthRoutes {
  private static final String BEHIND =
      "Another edition of the atlas is in force. If this stays, the log tells why it cannot be read.";

  private static final String UNFIT =
      " does not fit the world's folder, as this server read it, and is left out. Put into the folder"
          + " what it needs, and start again.";

  private final CurrentAtlas atlas;
  private final CurrentCatalog catalog;
  private final CallAlarms calls;
  private final Supplier<LoadedWorld> world;
  private final Clock clock;

  HealthRoutes(
      CurrentAtlas atlas,
      CurrentCatalog catalog,
      CallAlarms calls,
      Supplier<LoadedWorld> world,
      Clock clock) {
    this.atlas = atlas;
    this.catalog = catalog;
    this.calls = calls;
    this.world = world;
    this.clock = clock;
  }

  void register(RoutesConfig routes) {
    routes.get("/health", context -> context.json(details()));
  }

  private Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("status", "ok");
    details.put("atlas_edition", atlas.edition());
    details.put("catalog_change", catalog.held().version());
    details.put("alarms", atlas.behind() ? List.of(BEHIND) : alarms());
    return details;
  }

  private List<String> alarms() {
    return Stream.of(
            catalog.held().left().stream().map(row -> row.place() + UNFIT),
            unreadable(),
            unconfirmed(),
            outdated(),
            calls.all())
        .flatMap(alarms -> alarms)
        .toList();
  }

  /** Versions of scripts that were published and that this program cannot read. */
  private Stream<String> unreadable() {
    return catalog.held().scripts().stream()
        .flatMap(
            history ->
                history.unreadable(clock.instant()).stream()
                    .map(
                        number ->
                            "Version "
                                + number
                                + " of "
                                + history.key()
                                + " cannot be read any more; the one before it is said."));
  }

  /** Votes of live campaigns whose time is past, and nobody has told what became of them. */
  private Stream<String> unconfirmed() {
    return new Calendar(world.get().catalog(), clock.instant())
        .entries(null).stream()
            .filter(entry -> entry.standing() == Standing.UNCONFIRMED)
            .filter(entry -> entry.campaign() != null && entry.campaign().live())
            .flatMap(entry -> entry.todo().stream());
  }

  /** Of every government that a live campaign is about. */
  private Stream<String> outdated() {
    LoadedWorld now = world.get();
    LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Catalog loaded = now.catalog();
    return loaded.campaigns().stream()
        .filter(Campaign::live)
        .map(campaign -> loaded.jurisdiction(loaded.measure(campaign)))
        .distinct()
        .flatMap(government -> alarms(now, government, day))
        .distinct();
  }

  private static Stream<String> alarms(LoadedWorld now, Jurisdiction government, LocalDate day) {
    return government.chambers().stream()
        .flatMap(
            chamber ->
                Stream.concat(
                    nobody(now, chamber),
                    now.atlas().freshness().states(chamber).stream()
                        .flatMap(
                            state -> now.atlas().freshness().stale(chamber, state, day).stream())
                        .map(stale -> alarm(chamber, stale))));
  }

  private static Stream<String> nobody(LoadedWorld now, Chamber chamber) {
    boolean anybody = now.atlas().roster().seats().stream().anyMatch(chamber::has);
    return anybody
        ? Stream.empty()
        : Stream.of("Nobody is loaded who sits in the " + title(chamber) + ".");
  }

  private static String alarm(Chamber chamber, Stale stale) {
    return switch (stale.part()) {
          case PEOPLE -> "The members of the ";
          case LINES -> "District lines of the ";
        }
        + title(chamber)
        + " are as of "
        + stale.asOf()
        + "; new members were sworn in on "
        + stale.since()
        + ". Load them anew.";
  }

  private static String title(Chamber chamber) {
    return chamber.name() + " (" + chamber.state() + ")";
  }
}
