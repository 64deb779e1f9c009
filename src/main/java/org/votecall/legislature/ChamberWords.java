package org.votecall.legislature;

import org.votecall.words.Localized;

/**
 * What a chamber is called by those who live under it.
 *
 * @param name "Assembly"; in languages with articles, with its article: "la Asamblea"
 * @param memberTitle "Assemblymember"
 * @param districtLabel "Assembly District"; what stands before a district's own name
 */
public record ChamberWords(Localized name, Localized memberTitle, Localized districtLabel) {

  /** "Assembly District 18"; a district that is all of a state has the state's name. */
  Localized nameOf(DivisionId division) {
    return division.isAllOfItsState()
        ? States.asDistrict(division.state()).orElse(districtLabel)
        : districtLabel.map(label -> label + " " + division.name());
  }
}
