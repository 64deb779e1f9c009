package org.votecall.atlas;

/** What a load changed in one section, in rows: members, ZIPs or districts. */
public record SectionReport(Section section, int added, int changed, int removed, int same) {
  boolean changesNothing() {
    return added + changed + removed == 0;
  }

  /** How many rows there were before. */
  int before() {
    return changed + removed + same;
  }
}
