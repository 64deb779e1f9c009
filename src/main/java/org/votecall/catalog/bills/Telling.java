package org.votecall.catalog.bills;

import java.time.Instant;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;

/**
 * What a file of a public service is read with.
 *
 * @param problems what keeps it from being loaded
 * @param notes what is left out of it, and why
 */
public record Telling(Jurisdictions jurisdictions, Instant now, Problems problems, Problems notes) {

  /** Says that {@code part} is left out. */
  void leaveOut(Part part, String why) {
    notes.add("bill:left_out", part.place(), why);
  }
}
