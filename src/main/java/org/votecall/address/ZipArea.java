package org.votecall.address;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;

/**
 * Where a ZIP lies.
 *
 * @param city as the post office names it; null when unknown
 * @param states every state that any part of it lies in, two letters, lower case
 * @param parts every district that any part of it lies in
 */
public record ZipArea(Zip zip, @Nullable String city, Set<String> states, List<ZipPart> parts) {
  public ZipArea {
    states = Set.copyOf(states);
    parts = List.copyOf(parts);
  }

  /** Its parts in districts of {@code chamber} of {@code state} by these lines. */
  List<ZipPart> parts(Chamber chamber, Plan plan, String state) {
    return parts.stream()
        .filter(part -> chamber.isDistrict(part.division()))
        .filter(part -> part.division().state().equals(state))
        .filter(part -> Objects.equals(part.linesFrom(), plan.from()))
        .toList();
  }
}
