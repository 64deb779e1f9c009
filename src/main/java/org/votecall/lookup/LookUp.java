package org.votecall.lookup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.votecall.address.Atlas;
import org.votecall.address.ByPoint;
import org.votecall.address.DistrictFinder;
import org.votecall.address.Freshness.Stale;
import org.votecall.address.Point;
import org.votecall.address.Resolution;
import org.votecall.address.Search;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.sources.Wanted;

/**
 * Who represents a place on one day, chamber by chamber: what the conversation asks for the one
 * chamber that votes, asked for all of them.
 *
 * @param wanted which chambers are asked about
 */
public record LookUp(Atlas atlas, Jurisdictions jurisdictions, Wanted wanted, LocalDate day) {

  /**
   * Which chambers are asked about.
   *
   * @param states two letters each, lower case
   */
  public record Wanted(Set<String> states, Predicate<Chamber> chamber) {}

  /**
   * What is known of a place for one chamber.
   *
   * @param people those who represent it, if that is settled or likely
   * @param unplaced districts of which nobody knows where they lie, so that there may be more
   *     people
   */
  public record Finding(
      Chamber chamber,
      Resolution resolution,
      List<Legislator> people,
      List<Stale> stale,
      List<DivisionId> unplaced) {}

  public List<Finding> zip(Zip zip) {
    return each(chamber -> atlas.district(atlas.home(zip), chamber, day));
  }

  public List<Finding> address(StreetAddress address, DistrictFinder finder) {
    return each(chamber -> finder.find(new Search(address, chamber, day)));
  }

  public List<Finding> point(Point point) {
    return each(chamber -> new ByPoint(atlas, chamber, day).at(point));
  }

  /** Districts of the chambers asked about so near {@code point} that it may lie in them too. */
  public List<DivisionId> nearLines(Point point) {
    return chambers()
        .flatMap(
            chamber ->
                new ByPoint(atlas, chamber, day).near(point).stream().filter(chamber::isDistrict))
        .toList();
  }

  private List<Finding> each(Function<Chamber, Resolution> resolve) {
    return chambers().map(chamber -> finding(chamber, resolve.apply(chamber))).toList();
  }

  private Stream<Chamber> chambers() {
    return wanted.states().stream()
        .sorted()
        .flatMap(state -> jurisdictions.chambersOver(state).stream())
        .distinct()
        .filter(chamber -> wanted.chamber().test(chamber));
  }

  private Finding finding(Chamber chamber, Resolution resolution) {
    List<Legislator> people =
        resolution.settled().stream()
            .flatMap(home -> home.district(chamber).stream())
            .flatMap(district -> atlas.roster().representing(district, chamber, day).stream())
            .toList();
    List<Stale> stale =
        wanted.states().stream()
            .filter(chamber::covers)
            .flatMap(state -> atlas.freshness().stale(chamber, state, day).stream())
            .distinct()
            .toList();
    List<DivisionId> unplaced =
        wanted.states().stream()
            .filter(chamber::covers)
            .flatMap(state -> atlas.unplaced(chamber, state).stream())
            .toList();
    return new Finding(chamber, resolution, people, stale, unplaced);
  }
}
