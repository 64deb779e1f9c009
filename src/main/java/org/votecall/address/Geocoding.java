package org.votecall.address;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.DivisionId;

/** What a geocoder made of an address. */
public sealed interface Geocoding {

  <T> T match(Cases<T> cases);

  /**
   * It may lie at any of these.
   *
   * @param places at least one, the likeliest first
   */
  record Matched(List<Place> places) implements Geocoding {
    public Matched {
      places = List.copyOf(places);
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.matched(places);
    }
  }

  /** There is no such address as far as it knows. */
  record NoMatch() implements Geocoding {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.noMatch();
    }
  }

  /** It could not be asked, or its answer made no sense; asking again later may help. */
  record Unreachable() implements Geocoding {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.unreachable();
    }
  }

  /**
   * One place that an address may mean.
   *
   * @param state two letters, lower case
   * @param claimed the districts the geocoder itself believes it to lie in: a cross-check, never an
   *     answer
   */
  record Place(
      Point point,
      String state,
      @Nullable Zip zip,
      @Nullable String city,
      Set<DivisionId> claimed) {
    public Place {
      claimed = Set.copyOf(claimed);
    }

    /** Says nothing, because logs hold no places where people live. */
    @Override
    public String toString() {
      return "Place";
    }
  }

  /** What to do in each case. */
  interface Cases<T> {
    T matched(List<Place> places);

    T noMatch();

    T unreachable();
  }
}
