package org.votecall.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.States;

/**
 * A file that is to be loaded.
 *
 * @param state whose it is, two letters in lower case; {@code us} where one file has all states
 */
public record Wanted(PublicFile file, String state) {
  static final String COUNTRY = "us";

  private static final String ALL = "all";
  private static final Comparator<Wanted> ORDER =
      Comparator.comparing(Wanted::file).thenComparing(Wanted::state);

  public static Wanted national(PublicFile file) {
    return new Wanted(file, COUNTRY);
  }

  /**
   * Everything about these states, each file once. Congress is among it always, since everybody has
   * members there.
   *
   * @param asked two letters, {@code us} for Congress alone in every state, or {@code all}
   * @throws IllegalArgumentException if one is none of these
   */
  public static Set<Wanted> of(Collection<String> asked, Jurisdictions jurisdictions) {
    Set<Wanted> wanted = new TreeSet<>(ORDER);
    for (String one : asked) {
      String state = one.strip().toLowerCase(Locale.ROOT);
      if (state.equals(ALL)) {
        States.all().forEach(each -> addState(each, jurisdictions, wanted));
      } else if (state.equals(COUNTRY)) {
        States.all().forEach(each -> wanted.add(new Wanted(PublicFile.BOUNDARIES_CD, each)));
      } else if (States.all().contains(state)) {
        addState(state, jurisdictions, wanted);
      } else {
        throw new IllegalArgumentException(
            "\"" + one + "\" is no state; write its two letters, like ca, or us, or all.");
      }
    }
    wanted.add(national(PublicFile.DISTRICT_OFFICES));
    wanted.add(national(PublicFile.CONGRESS));
    wanted.add(national(PublicFile.ZIPS_CD));
    return wanted;
  }

  /** Of a territory whose legislature nobody knows here there is only its delegate to Congress. */
  private static void addState(String state, Jurisdictions jurisdictions, Set<Wanted> wanted) {
    wanted.add(new Wanted(PublicFile.BOUNDARIES_CD, state));
    jurisdictions
        .ofState(state)
        .ifPresent(
            government -> {
              wanted.add(new Wanted(PublicFile.PEOPLE, state));
              government.chambers().forEach(chamber -> addDistricts(chamber, wanted));
            });
  }

  /** The Census Bureau has the wards of the District of Columbia among the upper districts. */
  private static void addDistricts(Chamber chamber, Set<Wanted> wanted) {
    boolean lower = chamber.divisionType().equals("sldl");
    wanted.add(national(lower ? PublicFile.ZIPS_SLDL : PublicFile.ZIPS_SLDU));
    wanted.add(
        new Wanted(
            lower ? PublicFile.BOUNDARIES_SLDL : PublicFile.BOUNDARIES_SLDU, chamber.state()));
  }

  /** Whether its site may do without it: not all have the territories and the capital. */
  public boolean isOptional() {
    return !isNational() && !DivisionId.whole(state).inAState();
  }

  public boolean isNational() {
    return state.equals(COUNTRY);
  }

  @Override
  public String toString() {
    return file.words() + (isNational() ? "" : " of " + state);
  }
}
