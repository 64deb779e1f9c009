package org.votecall.address;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

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

  /** Only its parts in those layers. */
  ZipArea only(Predicate<Layer> wanted) {
    return new ZipArea(
        zip,
        city,
        states,
        parts.stream().filter(part -> wanted.test(Layer.of(part.division()))).toList());
  }

  /** What both say of the same ZIP. */
  public ZipArea and(ZipArea other) {
    return new ZipArea(
        zip,
        city == null ? other.city() : city,
        Stream.concat(states.stream(), other.states().stream()).collect(Collectors.toSet()),
        Stream.concat(parts.stream(), other.parts().stream()).toList());
  }

  /** Its parts in districts of {@code chamber} of {@code state} by these lines. */
  List<ZipPart> parts(Chamber chamber, Plan plan, String state) {
    return parts.stream()
        .filter(part -> chamber.isDistrict(part.division()))
        .filter(part -> part.division().state().equals(state))
        .filter(part -> Objects.equals(part.linesFrom(), plan.from()))
        .sorted(Comparator.comparing(ZipPart::division, DivisionId.IN_ORDER))
        .toList();
  }
}
