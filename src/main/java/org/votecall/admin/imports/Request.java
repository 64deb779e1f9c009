package org.votecall.admin.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.Removal;

/**
 * A file that somebody sends, and how it is to be read.
 *
 * @param state only this one of a file of people that has several, two letters in lower case
 * @param plan which lines ZIPs and boundaries are by
 * @param asOf the day on which people and places were right
 * @param removal whether a file of people or places may take away much of what is there
 */
record Request(
    ImportKind kind,
    Path file,
    @Nullable String state,
    PlanChoice plan,
    LocalDate asOf,
    Removal removal,
    Instant now) {
  /** As the person who sends it calls it. */
  String what() {
    return String.valueOf(file.getFileName());
  }
}
