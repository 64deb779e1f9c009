package org.votecall.measure;

import org.votecall.legislature.JurisdictionId;

/** What is decided on. Bills today; nominations and executive decisions have the same face. */
public sealed interface Measure permits Bill {
  MeasureKey key();

  JurisdictionId jurisdiction();

  /** What people call it in a sentence: "SB 731". */
  String label();

  String title();

  String nickname();

  /** What it does, in two sentences. */
  String summary();

  /** Where to read more. */
  String link();
}
