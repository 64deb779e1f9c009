package org.votecall.measure;

import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;

/** A bill before a legislature. */
public record Bill(
    MeasureKey key,
    JurisdictionId jurisdiction,
    String legislativeSession,
    BillNumber number,
    String title,
    String nickname,
    String author,
    ChamberType originChamber,
    String summary,
    String link)
    implements Measure {

  @Override
  public String label() {
    return number.toString();
  }
}
