package org.votecall.legislature;

/**
 * One house of a legislature, with its own words for itself.
 *
 * @param name "Assembly"
 * @param memberTitle "Assemblymember"
 * @param districtLabel "Assembly District"
 * @param divisionType the {@link DivisionId#type} its districts have
 * @param seats how many members each district elects
 */
public record Chamber(
    JurisdictionId jurisdiction,
    String state,
    ChamberType type,
    String name,
    String memberTitle,
    String districtLabel,
    String divisionType,
    int seats) {

  public boolean elects(DivisionId division) {
    return division.state().equals(state) && division.type().equals(divisionType);
  }

  /** "Assembly District 18". */
  public String nameOf(DivisionId division) {
    return districtLabel + " " + division.label();
  }
}
