package org.votecall.atlas;

import java.util.Optional;

/** What a load changed in one section, in rows: members, ZIPs or districts. */
public record SectionReport(Section section, int added, int changed, int removed, int same) {
  /** The state it is of, two letters in lower case; empty for what spans them all. */
  public Optional<String> state() {
    return section.kind() == Section.Kind.ZIPS
        ? Optional.empty()
        : Optional.of(section.name().split("/", 2)[0]);
  }

  boolean changesNothing() {
    return added + changed + removed == 0;
  }

  /** How many rows there were before. */
  int before() {
    return changed + removed + same;
  }
}
