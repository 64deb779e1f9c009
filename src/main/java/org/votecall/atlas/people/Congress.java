package org.votecall.atlas.people;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Members of Congress as congress-legislators lists them, each with all terms ever served: {@code
 * legislators-current.yaml}, and their district offices in a file of its own.
 */
final class Congress {
  private static final String DISTRICT_OFFICES = "legislators-district-offices.yaml";

  private record Member(@Nullable Ids id, @Nullable Names name, List<TermEntry> terms) {}

  private record Ids(String bioguide) {}

  private record Names(String first, String last, String officialFull) {}

  private record TermEntry(
      String type,
      String start,
      String end,
      String state,
      String district,
      String party,
      String phone) {}

  private record OfMember(@Nullable Ids id, List<OfficeEntry> offices) {}

  private record OfficeEntry(String city, String phone) {}

  private static final ObjectReader MEMBERS = PeopleYaml.readerFor(Member[].class);
  private static final ObjectReader OFFICES = PeopleYaml.readerFor(OfMember[].class);
  private static final Ids NO_IDS = new Ids("");
  private static final Names NO_NAMES = new Names("", "", "");

  private final Enrolment enrolment;

  Congress(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  void read(Path file) throws IOException {
    Map<String, List<ListedOffice>> districts = new HashMap<>();
    Optional<Path> beside = districtOffices(file);
    if (beside.isPresent()) {
      Optional<OfMember[]> entries = parsed(beside.get(), OFFICES);
      entries.ifPresent(
          all -> entriesOf(all).forEach(one -> districts.put(bioguide(one.id()), of(one))));
    }
    Optional<Member[]> members = parsed(file, MEMBERS);
    String place = String.valueOf(file.getFileName());
    members.ifPresent(
        all -> entriesOf(all).map(one -> person(place, one, districts)).forEach(enrolment::add));
  }

  private Optional<Path> districtOffices(Path file) {
    Path given = enrolment.reading().districtOffices();
    if (given != null) {
      return Optional.of(given);
    }
    return Optional.of(file.resolveSibling(DISTRICT_OFFICES)).filter(Files::isRegularFile);
  }

  private <T> Optional<T> parsed(Path file, ObjectReader reader) throws IOException {
    String place = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      enrolment.findings().mistakes().add("file:missing", place, "There is no " + place + ".");
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return BoundedText.read(in, place, enrolment.findings().mistakes())
          .flatMap(text -> PeopleYaml.read(text, reader, place, enrolment.findings().mistakes()));
    }
  }

  private PublicPerson person(
      String file, Member member, Map<String, List<ListedOffice>> districts) {
    String bioguide = bioguide(member.id());
    Names name = member.name() == null ? NO_NAMES : member.name();
    String place = file + " " + (bioguide.isEmpty() ? name.last() : bioguide);
    List<ListedOffice> offices = new ArrayList<>();
    if (!member.terms().isEmpty()) {
      TermEntry last = member.terms().get(member.terms().size() - 1);
      offices.add(new ListedOffice("capitol", last.phone(), null));
    }
    offices.addAll(districts.getOrDefault(bioguide, List.of()));
    return new PublicPerson(
        place,
        bioguide.isEmpty() ? "" : "bioguide:" + bioguide,
        name.officialFull(),
        name.first(),
        name.last(),
        recent(member.terms()),
        List.copyOf(offices));
  }

  /** Terms long over are history here, and nothing to tell. */
  private List<PublicRole> recent(List<TermEntry> terms) {
    String keepFrom = enrolment.reading().keepFrom().toString();
    return terms.stream()
        .filter(term -> term.end().isEmpty() || term.end().compareTo(keepFrom) > 0)
        .map(Congress::role)
        .toList();
  }

  private static PublicRole role(TermEntry term) {
    boolean senate = term.type().equals("sen");
    String state = term.state().toLowerCase(Locale.ROOT);
    String district = term.district().equals("0") ? "AL" : term.district();
    return new PublicRole(
        "us",
        senate ? "upper" : "lower",
        senate ? state : state + "-" + district,
        term.party(),
        term.start(),
        term.end());
  }

  private static List<ListedOffice> of(OfMember member) {
    return member.offices().stream()
        .map(one -> new ListedOffice("district", one.phone(), blankAsNull(one.city())))
        .toList();
  }

  private static <T> Stream<T> entriesOf(T[] all) {
    return Arrays.stream(all).filter(Objects::nonNull);
  }

  private static String bioguide(@Nullable Ids ids) {
    return ids == null ? NO_IDS.bioguide() : ids.bioguide();
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
