package org.votecall.measure;

import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;
import org.votecall.words.Localized;

/**
 * A bill before a legislature.
 *
 * @param summary what it does, in two sentences
 * @param link where to read more
 */
public record Bill(
    MeasureKey key,
    JurisdictionId jurisdiction,
    String legislativeSession,
    BillNumber number,
    String title,
    Localized nickname,
    String author,
    ChamberType originChamber,
    Localized summary,
    String link) {

  /** What people call it in a sentence: "SB 731". */
  public String label() {
    return number.toString();
  }
}
