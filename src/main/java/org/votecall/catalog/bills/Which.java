package org.votecall.catalog.bills;

import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;

/** Which bill a file is about: what every row made of it needs. */
record Which(Jurisdiction jurisdiction, String session, BillNumber number, ChamberType origin) {

  VoteMaker votes(String source, Telling telling) {
    return new VoteMaker(jurisdiction, session, number, origin, source, telling);
  }
}
