package org.votecall.address;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** As near to a line as a geocoder may err. */
  private static final double NEAR_METRES = 150;

  private final Geocoder geocoder;
  private final Atlas atlas;

  public PointFinder(Geocoder geocoder, Atlas atlas) {
    this.geocoder = geocoder;
    this.atlas = atlas;
  }

  @Override
  public Resolution find(Search search) {
    if (!atlas.hasMap(search.chamber())) {
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

  /** What districts places lie in, for one chamber and one day. */
  private record Placing(Atlas atlas, StreetAddress address, Chamber chamber, LocalDate day) {

    /** Of several places, all must lie in one district to settle it. */
    Resolution oneOf(List<Geocoding.Place> places) {
      List<Resolution> answers = places.stream().map(this::of).toList();
      return answers.stream().map(Resolution::possible).distinct().count() == 1
          ? answers.get(0)
          : new Resolution.Unknown();
    }

    Resolution of(Geocoding.Place place) {
      if (!chamber.covers(place.state())) {
        return new Resolution.OutOfArea(place.state());
      }
      Home bare = new Home(place.zip(), place.city(), Set.of());
      Layer layer = new Layer(place.state(), chamber.divisionType());
      if (chamber.divisionType().isEmpty()) {
        return new Resolution.Found(atlas.settle(bare, DivisionId.whole(place.state()), day));
      }
      return atlas.hasMap(layer) ? byMap(place, bare) : atlas.district(bare, chamber, day);
    }

    private Resolution byMap(Geocoding.Place place, Home bare) {
      List<DivisionId> at = atlas.at(place.point(), day);
      List<DivisionId> near = atlas.around(place.point(), NEAR_METRES, day);
      compare(at, place.claimed());
      List<DivisionId> own = at.stream().filter(chamber::isDistrict).toList();
      List<DivisionId> across = near.stream().filter(chamber::isDistrict).toList();
      Home home = bare;
      for (DivisionId division : at) {
        boolean clear = near.stream().noneMatch(one -> Layer.of(one).equals(Layer.of(division)));
        home = clear ? atlas.settle(home, division, day) : home;
      }
      if (own.size() != 1 || contradictsZip(own.get(0))) {
        return new Resolution.Unknown();
      }
      return across.isEmpty()
          ? new Resolution.Found(home)
          : new Resolution.Ambiguous(home, joined(own, across));
    }

    private static List<DivisionId> joined(List<DivisionId> own, List<DivisionId> across) {
      List<DivisionId> all = new ArrayList<>(own);
      all.addAll(across);
      return all;
    }

    /** Whether the ZIP that they gave rules {@code district} out: then it is another street. */
    private boolean contradictsZip(DivisionId district) {
      Zip zip = address.zip();
      if (zip == null) {
        return false;
      }
      Resolution byZip = atlas.district(atlas.home(zip), chamber, day);
      Set<DivisionId> possible = byZip.possible();
      return !possible.isEmpty() && !possible.contains(district);
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
