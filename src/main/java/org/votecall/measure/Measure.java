package org.votecall.measure;

import java.util.Optional;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.words.Localized;

/** What is decided on: a bill, a nomination, or something only an executive decides. */
public sealed interface Measure permits Bill, Nomination, Decision {
  MeasureKey key();

  JurisdictionId jurisdiction();

  /** What people call it in a sentence: "SB 731", "clemency for Jane Roe". */
  Localized label();

  /** Its full title. */
  String title();

  /** What it is about, in two or three words. */
  Localized nickname();

  /** What it does, in two sentences. */
  Localized summary();

  /** Where to read more. */
  String link();

  /** Who brought it in, or whom it is about. */
  String author();

  /** The legislator who brought it in, if we know which of them it is. */
  default Optional<LegislatorId> authorId() {
    return Optional.empty();
  }

  /** Its number, if it has one. */
  default Optional<BillNumber> billNumber() {
    return Optional.empty();
  }

  /** The chamber it began in, which concurs in the end; none for what no chamber begins. */
  default Optional<ChamberType> origin() {
    return Optional.empty();
  }
}
