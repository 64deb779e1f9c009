package org.votecall.address;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.DivisionId;

/**
 * The part of a ZIP that lies in one district.
 *
 * @param linesFrom since when the lines hold by which it does; null when they always did
 * @param people the share of the ZIP's people who live in it, from 0 to 1; null when unknown
 */
public record ZipPart(DivisionId division, @Nullable LocalDate linesFrom, @Nullable Double people) {
  /** Those of which nothing is known stay in their order, behind the others. */
  static final Comparator<ZipPart> MOST_PEOPLE_FIRST =
      Comparator.comparing(
          part -> part.people() == null ? -1.0 : part.people(), Comparator.reverseOrder());
}
