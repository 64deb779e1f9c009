package org.votecall.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.understanding.Candidates.Candidate;
import org.votecall.understanding.Districts.Spoken;

/**
 * Finds ZIP codes, street addresses and districts inside a message, and leaves out those of other
 * people.
 */
final class Places {
  private final Phrasebook<Whose> whose;
  private final Districts districts;

  Places(Phrasebook<Whose> whose, Districts districts) {
    this.whose = whose;
    this.districts = districts;
  }

  /**
   * Where the supporter may live by {@code text}.
   *
   * @param said the same text, as words
   */
  Place find(String text, Utterance said) {
    if (!said.hasNumber()) {
      return Place.NONE;
    }
    Optional<Zip> whole = Zips.whole(text);
    if (whole.isPresent()) {
      return new Place(whole.get(), null, null, true);
    }
    List<Spoken> spoken = districts.spoken(text, said);
    StatedDistrict district = districts.home(spoken, said).orElse(null);
    Place place = found(without(spoken, text), said);
    return new Place(place.zip(), place.address(), district, place.said() || district != null);
  }

  private Place found(String text, Utterance said) {
    IntFunction<Set<Whose>> around = whose.readAround(said);
    IntFunction<Set<Whose>> theirs = offset -> around.apply(said.wordAt(offset));
    Optional<Streets.Found> street =
        Streets.in(text).filter(found -> !theirs.apply(found.start()).contains(Whose.NOT_MINE));
    if (street.isPresent()) {
      int start = street.get().start();
      Zip zip =
          Zips.home(text.substring(start), offset -> theirs.apply(start + offset))
              .map(Candidate::place)
              .orElse(null);
      return new Place(zip, new StreetAddress(street.get().address(), zip), null, true);
    }
    return Zips.home(text, theirs)
        .map(found -> new Place(found.place(), null, null, !found.whose().isEmpty()))
        .orElse(Place.NONE);
  }

  /** {@code text} with blanks for districts: the 17 of "AD 17 450 Oak St" is no house. */
  private static String without(List<Spoken> spoken, String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Spoken one : spoken) {
      rest.replace(one.start(), one.end(), " ".repeat(one.end() - one.start()));
    }
    return rest.toString();
  }
}
