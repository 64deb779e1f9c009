package org.votecall.atlas.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;

/**
 * Somebody whom staff write down by themselves.
 *
 * @param terms one for each time in a seat or an office, with the columns of {@code
 *     legislators.csv}, but without phones
 * @param offices each with a kind, a phone, and perhaps a city
 */
public record OnePerson(List<Map<String, String>> terms, List<Map<String, String>> offices) {

  /** Reads it; empty, after telling all that is wrong, when anything is. */
  public Optional<People> read(
      Function<String, Optional<Jurisdiction>> byState, Problems problems) {
    List<Office> read = new ArrayList<>();
    for (int at = 0; at < offices.size(); at++) {
      office(new Row(offices.get(at), Place.of("offices[" + at + "]"), problems))
          .ifPresent(read::add);
    }
    List<Office> inOrder = OfficesOfPerson.inOrder(read);
    Enrolment enrolment = new Enrolment(PeopleReading.of(byState, LocalDate.MIN), problems);
    LegislatorsCsv rows = new LegislatorsCsv(enrolment);
    for (int at = 0; at < terms.size(); at++) {
      rows.person(new Row(terms.get(at), Place.of("terms[" + at + "]"), problems))
          .ifPresent(enrolling -> enrolling.accept(enrolment));
    }
    People people = enrolment.people(People.Extent.SOME);
    return problems.isEmpty() ? Optional.of(with(inOrder, people)) : Optional.empty();
  }

  private static Optional<Office> office(Row row) {
    Cell<Office.Kind> kind = row.oneOf("kind", Office.Kind.class);
    Cell<OfficeNumber> number = row.cell("phone", OfficeNumber::read);
    String city = row.optional("city", Cells::city);
    return row.build(
        () -> new Office(kind.get(), number.get().phone(), number.get().extension(), city));
  }

  private static People with(List<Office> offices, People people) {
    return new People(
        people.extent(),
        people.legislators().stream().map(one -> at(offices, one)).toList(),
        people.executives().stream().map(one -> at(offices, one)).toList(),
        people.vacancies(),
        people.notes());
  }

  private static Legislator at(List<Office> offices, Legislator one) {
    return new Legislator(
        one.id(),
        one.seat(),
        one.name(),
        one.firstName(),
        one.lastName(),
        one.party(),
        one.since(),
        one.until(),
        offices);
  }

  private static Executive at(List<Office> offices, Executive one) {
    return new Executive(
        one.id(),
        one.jurisdiction(),
        one.title(),
        one.name(),
        one.lastName(),
        one.since(),
        one.until(),
        offices);
  }
}
