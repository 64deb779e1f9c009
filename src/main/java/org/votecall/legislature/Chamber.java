package org.votecall.legislature;

import org.votecall.words.Localized;

/**
 * One house of a legislature, with its own words for itself.
 *
 * @param name "Assembly"; in languages with articles, with its article: "la Asamblea"
 * @param memberTitle "Assemblymember"
 * @param districtLabel "Assembly District"
 * @param divisionType the {@link DivisionId#type} its districts have
 * @param seats how many members each district elects
 */
public record Chamber(
    JurisdictionId jurisdiction,
    String state,
    ChamberType type,
    Localized name,
    Localized memberTitle,
    Localized districtLabel,
    String divisionType,
    int seats) {

  public boolean elects(DivisionId division) {
    return division.state().equals(state) && division.type().equals(divisionType);
  }

  /** "Assembly District 18". */
  public Localized nameOf(DivisionId division) {
    return districtLabel.map(label -> label + " " + division.label());
  }
}
