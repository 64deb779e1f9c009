package org.votecall.address;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/**
 * Finds districts by where an address lies: a geocoder says where, and our own boundaries, in force
 * on the day, say in which districts. What districts the geocoder itself believes in is compared
 * and never believed: its lines may be those of another year.
 */
public final class PointFinder implements DistrictFinder {
  private static final Logger LOG = LoggerFactory.getLogger(PointFinder.class);

  private final Geocoder geocoder;
  private final Atlas atlas;

  public PointFinder(Geocoder geocoder, Atlas atlas) {
    this.geocoder = geocoder;
    this.atlas = atlas;
  }

  @Override
  public Resolution find(Search search) {
    if (!mayLieOnOurMap(search)) {
      return new Resolution.Unknown(); // where it lies would tell us nothing
    }
    Placing placing = new Placing(atlas, search.address(), search.chamber(), search.day());
    return geocoder
        .geocode(search.address())
        .match(
            new Geocoding.Cases<>() {
              @Override
              public Resolution matched(List<Geocoding.Place> places) {
                return placing.oneOf(places);
              }

              @Override
              public Resolution noMatch() {
                return new Resolution.Unknown();
              }

              @Override
              public Resolution unreachable() {
                return new Resolution.Unavailable();
              }
            });
  }

  /** Whether the address, by its ZIP if it has one, may lie where we have lines of the chamber. */
  private boolean mayLieOnOurMap(Search search) {
    Set<String> mapped = atlas.statesWithMap(search.chamber());
    Zip zip = search.address().zip();
    Set<String> states = zip == null ? Set.of() : atlas.states(zip);
    return states.isEmpty() ? !mapped.isEmpty() : !Collections.disjoint(mapped, states);
  }

  /** What districts places lie in, for one chamber and one day. */
  private record Placing(Atlas atlas, StreetAddress address, Chamber chamber, LocalDate day) {

    Resolution oneOf(List<Geocoding.Place> places) {
      return places.stream().map(this::of).reduce(this::either).orElseThrow();
    }

    /** What holds whichever of two places it is; both must lie in one district to settle it. */
    private Resolution either(Resolution one, Resolution other) {
      Optional<DivisionId> own = settled(one);
      if (!own.equals(settled(other))) {
        return new Resolution.Unknown();
      }
      if (own.isEmpty()) {
        return alike(one, other) ? one : new Resolution.Unknown();
      }
      Home shared = one.settled().orElseThrow().agreeing(other.settled().orElseThrow());
      List<DivisionId> candidates =
          Stream.of(one, other).flatMap(answer -> answer.choice().stream()).distinct().toList();
      return candidates.isEmpty()
          ? new Resolution.Found(shared)
          : new Resolution.Likely(shared, candidates);
    }

    private Optional<DivisionId> settled(Resolution answer) {
      return answer.settled().flatMap(home -> home.district(chamber));
    }

    private static boolean alike(Resolution one, Resolution other) {
      return one.getClass().equals(other.getClass()) && one.possible().equals(other.possible());
    }

    Resolution of(Geocoding.Place place) {
      if (!chamber.covers(place.state())) {
        return new Resolution.OutOfArea(place.state());
      }
      Home bare = new Home(place.zip(), city(place), Set.of());
      List<DivisionId> holding = atlas.at(place.point(), day);
      compare(holding, place.claimed());
      ByPoint byPoint = new ByPoint(atlas, chamber, day);
      Resolution exactly = byPoint.at(place.point(), bare, holding);
      if (exactly instanceof Resolution.Found found) {
        DivisionId own = found.home().district(chamber).orElseThrow();
        return asNearAsItIs(found.home(), own, byPoint.near(place.point()));
      }
      // where our lines do not reach, its ZIP tells no more than it would without the street
      return holding.stream().anyMatch(chamber::isDistrict)
              || exactly instanceof Resolution.Unmapped
          ? exactly
          : new Resolution.Unknown();
    }

    /** As our own list writes it, if it can: geocoders write capitals, and people read it aloud. */
    private @Nullable String city(Geocoding.Place place) {
      Zip zip = place.zip();
      Optional<String> listed = zip == null ? Optional.empty() : atlas.city(zip);
      return listed.or(() -> Optional.ofNullable(place.city())).orElse(null);
    }

    /** A geocoder may err by a house or two: near a line, only the people there can tell. */
    private Resolution asNearAsItIs(Home exactly, DivisionId own, List<DivisionId> near) {
      if (contradictsZip(own)) {
        return new Resolution.Unknown();
      }
      Home home = exactly;
      for (DivisionId other : near) {
        home = chamber.isDistrict(other) ? home : home.without(Layer.of(other));
      }
      List<DivisionId> candidates =
          Stream.concat(Stream.of(own), near.stream().filter(chamber::isDistrict))
              .distinct()
              .toList();
      return candidates.size() == 1
          ? new Resolution.Found(home)
          : new Resolution.Likely(home, candidates);
    }

    /** Whether the ZIP that they gave rules {@code district} out: then it is another street. */
    private boolean contradictsZip(DivisionId district) {
      Zip zip = address.zip();
      return zip != null && !atlas.mayLieIn(district, atlas.home(zip), chamber, day);
    }

    private void compare(List<DivisionId> ours, Set<DivisionId> theirs) {
      for (DivisionId claimed : theirs) {
        List<DivisionId> own =
            ours.stream().filter(one -> Layer.of(one).equals(Layer.of(claimed))).toList();
        if (!own.isEmpty() && !own.contains(claimed)) {
          LOG.info("The geocoder has {} where our lines have {}", claimed, own);
        }
      }
    }
  }
}
