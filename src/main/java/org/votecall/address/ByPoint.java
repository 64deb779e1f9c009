package org.votecall.address;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/** Which district of one chamber a point lies in on one day, by our own outlines. */
public record ByPoint(Atlas atlas, Chamber chamber, LocalDate day) {
  /** As far as a geocoder may err. */
  private static final double NEAR_METRES = 150;

  /** The district that holds {@code point} and, with it, those of all other chambers. */
  public Resolution at(Point point) {
    return at(point, new Home(null, null, Set.of()), atlas.at(point, day));
  }

  /** Districts of any chamber so near {@code point} that it may lie in them as well. */
  public List<DivisionId> near(Point point) {
    return atlas.around(point, NEAR_METRES, day);
  }

  Resolution at(Point point, Home bare, List<DivisionId> holding) {
    Home home = bare;
    for (DivisionId division : holding) {
      home = atlas.settle(home, division, day);
    }
    List<DivisionId> own = holding.stream().filter(chamber::isDistrict).toList();
    return switch (own.size()) {
      case 0 -> atlas.district(home, chamber, day);
      case 1 -> new Resolution.Found(home);
      default -> new Resolution.Ambiguous(home.without(chamber), own); // it lies on the line
    };
  }
}
