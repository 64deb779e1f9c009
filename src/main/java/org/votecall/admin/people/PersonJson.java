package org.votecall.admin.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.atlas.people.OnePerson;
import org.votecall.atlas.people.People;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Official;
import org.votecall.legislature.Roster;

/**
 * A person as the API tells and takes them.
 *
 * @param members the times in which they hold a seat
 * @param executives the times in which they serve beside a legislature
 */
record PersonJson(LegislatorId id, List<Legislator> members, List<Executive> executives) {

  static PersonJson of(LegislatorId id, Roster roster) {
    return new PersonJson(
        id,
        roster.terms(id),
        roster.executives().stream().filter(one -> one.id().equals(id)).toList());
  }

  boolean isNobody() {
    return members.isEmpty() && executives.isEmpty();
  }

  private Official latest() {
    return members.isEmpty()
        ? executives.get(executives.size() - 1)
        : members.get(members.size() - 1);
  }

  String name() {
    return latest().name();
  }

  List<Office> offices() {
    return latest().offices();
  }

  /** Who they are, as the atlas keeps them. */
  People people() {
    return new People(People.Extent.SOME, members, executives, List.of(), List.of());
  }

  /**
   * All that is known of them.
   *
   * @param governments tell over which state an executive is
   */
  Map<String, Object> fields(Jurisdictions governments) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id.value());
    fields.put("name", latest().name());
    fields.put("first_name", latest().firstName());
    fields.put("last_name", latest().lastName());
    fields.put(
        "terms",
        Stream.concat(
                members.stream().map(PersonJson::term),
                executives.stream().map(one -> term(one, governments)))
            .toList());
    fields.put("offices", offices().stream().map(PersonJson::office).toList());
    return fields;
  }

  private static Map<String, Object> term(Legislator one) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("division", one.division().toString());
    term.put("jurisdiction", one.seat().jurisdiction().value());
    term.put("chamber", one.seat().chamber().name());
    put(term, "party", one.party());
    dates(term, one.since(), one.until());
    return term;
  }

  private static Map<String, Object> term(Executive one, Jurisdictions governments) {
    Map<String, Object> term = new LinkedHashMap<>();
    governments
        .find(one.jurisdiction())
        .ifPresent(government -> put(term, "division", DivisionId.whole(government.state())));
    term.put("jurisdiction", one.jurisdiction().value());
    term.put("title", one.title());
    dates(term, one.since(), one.until());
    return term;
  }

  private static void dates(
      Map<String, Object> term, @Nullable LocalDate since, @Nullable LocalDate until) {
    put(term, "since", since);
    put(term, "until", until);
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      fields.put(name, value.toString());
    }
  }

  /** An office as it is written and read. */
  static Map<String, Object> office(Office office) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("kind", office.kind().name());
    fields.put("phone", office.dialable());
    put(fields, "city", office.city());
    return fields;
  }

  /** What was sent, as rows that are read like those of a spreadsheet. */
  static OnePerson read(LegislatorId id, JsonNode sent) {
    List<Map<String, String>> terms = new ArrayList<>();
    for (JsonNode term : sent.path("terms")) {
      Map<String, String> cells = cells(term);
      cells.put("id", id.value());
      for (String name : List.of("name", "first_name", "last_name")) {
        cells.put(name, sent.path(name).asText(""));
      }
      terms.add(cells);
    }
    List<Map<String, String>> offices = new ArrayList<>();
    sent.path("offices").forEach(office -> offices.add(cells(office)));
    return new OnePerson(terms, offices);
  }

  private static Map<String, String> cells(JsonNode object) {
    Map<String, String> cells = new LinkedHashMap<>();
    object.properties().forEach(one -> cells.put(one.getKey(), one.getValue().asText("")));
    return cells;
  }
}
