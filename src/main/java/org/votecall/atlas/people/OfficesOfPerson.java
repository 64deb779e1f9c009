package org.votecall.atlas.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.Office;
import org.votecall.problem.Problems;

/** The offices of one person that a supporter can call: the capitol first, each phone once. */
final class OfficesOfPerson {
  private final String place;
  private final Problems notes;

  OfficesOfPerson(String place, Problems notes) {
    this.place = place;
    this.notes = notes;
  }

  List<Office> callable(List<ListedOffice> listed) {
    List<Office> offices = new ArrayList<>();
    listed.forEach(one -> office(one).ifPresent(offices::add));
    return inOrder(offices);
  }

  /** The capitol first, and no phone twice. */
  static List<Office> inOrder(List<Office> offices) {
    Set<String> phones = new HashSet<>();
    return offices.stream()
        .sorted(Comparator.comparing(Office::kind))
        .filter(one -> phones.add(one.dialable()))
        .toList();
  }

  private Optional<Office> office(ListedOffice listed) {
    if (listed.voice().isBlank()) {
      notes.add("office:no_phone", place, "Its " + described(listed) + " has no phone.");
      return Optional.empty();
    }
    Optional<Office.Kind> kind = listed.kind();
    if (kind.isEmpty()) {
      notes.add(
          "office:kind_unknown",
          place,
          "\"" + listed.classification() + "\" is neither a capitol nor a district office.");
      return Optional.empty();
    }
    try {
      OfficeNumber number = OfficeNumber.read(listed.voice());
      return Optional.of(new Office(kind.get(), number.phone(), number.extension(), listed.city()));
    } catch (IllegalArgumentException e) {
      notes.add("office:phone_unusable", place, e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private static String described(ListedOffice listed) {
    String office = listed.classification() + " office";
    return listed.city() == null ? office : office + " in " + listed.city();
  }
}
