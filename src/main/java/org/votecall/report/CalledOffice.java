package org.votecall.report;

import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;

/** Whose office was called, and which. */
record CalledOffice(LegislatorId person, Office.Kind kind) {

  /** Reads the key of a row of {@link Grouping#OFFICE}. */
  static CalledOffice parse(String key) {
    int slash = key.lastIndexOf('/');
    return new CalledOffice(
        new LegislatorId(key.substring(0, slash)), Office.Kind.valueOf(key.substring(slash + 1)));
  }
}
