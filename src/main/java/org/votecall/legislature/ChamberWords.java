package org.votecall.legislature;

import java.util.function.UnaryOperator;
import org.votecall.words.Localized;

/**
 * What a chamber is called by those who live under it.
 *
 * @param name "Assembly"; in languages with articles, with its article: "la Asamblea"
 * @param memberTitle "Assemblymember"
 * @param districtLabel "Assembly District"; what stands before a district's own name
 */
public record ChamberWords(Localized name, Localized memberTitle, Localized districtLabel) {

  /** "Assembly District 18"; where there are no districts, the label alone. */
  Localized nameOf(DivisionId division) {
    UnaryOperator<String> naming =
        division.isWhole() ? label -> label : label -> label + " " + division.name();
    return districtLabel.map(naming);
  }
}
