package org.votecall.atlas.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.votecall.legislature.Legislator;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;

/** One file of people who never were, as it was read. */
record Reading(People people, List<Problem> mistakes) {
  static final Path FOLDER = Path.of("src/test/resources/people");
  static final LocalDate DAY = LocalDate.of(2026, 8, 5);

  static Reading of(String name) {
    return of(FOLDER.resolve(name), reading -> reading);
  }

  static Reading of(Path file, UnaryOperator<PeopleReading> asked) {
    Problems problems = new Problems();
    PeopleReading reading = PeopleReading.of(Governments::byState, DAY.minusYears(2));
    People people = PeopleFiles.read(file, asked.apply(reading), problems);
    return new Reading(people, problems.list());
  }

  /** "Ann Willow, ocd-division/..., 2022-12-05 to null" */
  List<String> seats() {
    return people.legislators().stream().map(Reading::seat).toList();
  }

  List<String> noted() {
    return people.notes().stream().map(Reading::told).toList();
  }

  List<String> told() {
    return mistakes.stream().map(Reading::told).toList();
  }

  /** Its offices as a supporter would dial them. */
  static List<String> dialled(Legislator one) {
    return one.offices().stream()
        .map(office -> office.kind() + " " + office.dialable() + " " + office.city())
        .toList();
  }

  private static String seat(Legislator one) {
    String division = one.division().toString().replace("ocd-division/country:us/", "");
    String days = one.since() + " to " + one.until();
    return one.name() + ", " + one.seat().chamber() + " " + division + ", " + days;
  }

  private static String told(Problem problem) {
    return problem.place() + " " + problem.code();
  }
}
