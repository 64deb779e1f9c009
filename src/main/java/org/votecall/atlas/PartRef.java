package org.votecall.atlas;

import java.time.LocalDate;

/** A part as an edition holds it. */
public record PartRef(Section section, long part, String about, LocalDate asOf) {
  PartRef asOf(LocalDate day) {
    return new PartRef(section, part, about, day);
  }
}
