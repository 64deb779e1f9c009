package org.votecall.legislature;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.words.Localized;

/**
 * One house of a legislature.
 *
 * @param state two letters, lower case; {@code us} for Congress
 * @param divisionType the {@link DivisionId#type} its districts have; empty where a whole state
 *     elects, as to the Senate of the United States
 * @param seats how many members each district elects, at most
 * @param atLargeSeats how many more the whole state elects beside those of its districts
 * @param votesToPass votes of members that an ordinary bill needs; null where it depends on how
 *     many are present
 * @param swearingIn when newly elected members begin; null when it is not known
 * @param delegations what those parts of the country call their member who has a voice but no vote,
 *     by state
 */
public record Chamber(
    JurisdictionId jurisdiction,
    String state,
    ChamberType type,
    ChamberWords words,
    String divisionType,
    int seats,
    int atLargeSeats,
    @Nullable Integer votesToPass,
    @Nullable SwearingIn swearingIn,
    Map<String, ChamberWords> delegations) {

  public Chamber {
    delegations = Map.copyOf(delegations);
  }

  /** Whether members of this chamber are elected there: in a district, or in the whole state. */
  public boolean elects(DivisionId division) {
    return covers(division.state())
        && (division.type().equals(divisionType) || (division.isWhole() && atLargeSeats > 0));
  }

  /** Whether {@code division} is one of the districts that the whole territory is divided into. */
  public boolean isDistrict(DivisionId division) {
    return covers(division.state()) && division.type().equals(divisionType);
  }

  /** Whether anybody who lives in {@code other}, two letters in lower case, has a member here. */
  public boolean covers(String other) {
    if (other.equals(state)) {
      return true;
    }
    boolean congress = federal() && States.name(other).isPresent();
    return congress && (!divisionType.isEmpty() || DivisionId.whole(other).inAState());
  }

  /** Whether this is a chamber of Congress, and not of a state. */
  public boolean federal() {
    return state.equals("us");
  }

  /** Whether {@code seat} is one of this chamber's. */
  public boolean has(Seat seat) {
    return seat.jurisdiction().equals(jurisdiction) && seat.chamber() == type;
  }

  public Seat seat(DivisionId division) {
    return new Seat(jurisdiction, type, division);
  }

  /** The seat of those whom the whole state elects beside the members of its districts. */
  public Optional<Seat> atLarge() {
    return atLargeSeats > 0 ? Optional.of(seat(DivisionId.whole(state))) : Optional.empty();
  }

  /** Whether the member for {@code division} votes on bills: delegates do not. */
  public boolean votes(DivisionId division) {
    return !delegations.containsKey(division.state());
  }

  public Localized name() {
    return words.name();
  }

  /** What the member for {@code division} is called. */
  public Localized titleIn(DivisionId division) {
    return wordsIn(division).memberTitle();
  }

  /** "Assembly District 18". */
  public Localized nameOf(DivisionId division) {
    return wordsIn(division).nameOf(division);
  }

  /** "Assembly District". */
  public Localized districtLabel() {
    return words.districtLabel();
  }

  private ChamberWords wordsIn(DivisionId division) {
    return delegations.getOrDefault(division.state(), words);
  }
}
