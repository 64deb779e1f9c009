package org.votecall.atlas.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Seat;
import org.votecall.problem.Problems;

/** Puts the people of a file into their seats, one after the other. */
final class Enrolment {
  /** Somebody whose name and id are sound; the offices are those of where they are now. */
  private record Known(String place, LegislatorId id, PersonName name, List<Office> offices) {}

  private final PeopleReading reading;
  private final Findings findings;
  private final SeatFinder seats;
  private final List<Legislator> legislators = new ArrayList<>();
  private final List<Executive> executives = new ArrayList<>();
  private final Set<Seat> vacancies = new LinkedHashSet<>();

  Enrolment(PeopleReading reading, Problems mistakes) {
    this.reading = reading;
    this.findings = new Findings(mistakes, new Problems());
    this.seats = new SeatFinder(findings);
  }

  PeopleReading reading() {
    return reading;
  }

  Findings findings() {
    return findings;
  }

  People people(People.Extent extent) {
    executives.sort(ExecutiveTitle.GOVERNOR_FIRST);
    return new People(
        extent, legislators, executives, List.copyOf(vacancies), findings.notes().list());
  }

  void add(Legislator legislator) {
    legislators.add(legislator);
  }

  void add(Executive executive) {
    executives.add(executive);
  }

  /** Nobody is there, or told, whose name, id or seat cannot be read. */
  void add(PublicPerson person) {
    if (person.roles().isEmpty()) {
      findings.notes().add("person:no_role", person.place(), person.name() + " has no role.");
    }
    List<Term> terms = terms(person);
    List<Term> kept = terms.stream().filter(term -> isKept(person.place(), term)).toList();
    if (!kept.isEmpty()) {
      known(person).ifPresent(known -> seat(known, kept));
    }
  }

  /** A seat that the file says nobody holds. */
  void addVacancy(String place, PublicRole role) {
    if (reading.concerns(role.state())) {
      government(place, role)
          .flatMap(government -> seats.seat(place, government, role))
          .ifPresent(
              seat -> {
                vacancies.add(seat);
                String message = seat.division() + " has no member; until when is not known.";
                findings.notes().add("seat:vacant", place, message);
              });
    }
  }

  private List<Term> terms(PublicPerson person) {
    List<Term> terms = new ArrayList<>();
    for (PublicRole role : person.roles()) {
      try {
        terms.add(Term.of(role));
      } catch (IllegalArgumentException e) {
        findings.mistakes().add("role:date_unreadable", person.place(), e.getMessage() + ".");
      }
    }
    return terms;
  }

  private boolean isKept(String place, Term term) {
    PublicRole role = term.role();
    if (!reading.concerns(role.state())) {
      return false;
    }
    if (term.endedBy(reading.keepFrom())) {
      String what = (role.state() + " " + role.kind() + " " + role.district()).strip();
      findings.notes().add("role:ended", place, what + " ended on " + term.until() + ".");
      return false;
    }
    return true;
  }

  private Optional<Known> known(PublicPerson person) {
    if (person.id().isBlank()) {
      findings.mistakes().add("person:no_id", person.place(), "The person has no id.");
      return Optional.empty();
    }
    try {
      LegislatorId id = new LegislatorId(person.id().strip());
      PersonName name = PersonName.read(person.name(), person.givenName(), person.familyName());
      OfficesOfPerson offices = new OfficesOfPerson(person.place(), findings.notes());
      return Optional.of(new Known(person.place(), id, name, offices.callable(person.offices())));
    } catch (IllegalArgumentException e) {
      findings.mistakes().add("person:unreadable", person.place(), e.getMessage() + ".");
      return Optional.empty();
    }
  }

  private void seat(Known known, List<Term> terms) {
    if (known.offices().isEmpty()) {
      findings
          .notes()
          .add("person:no_phone", known.place(), known.name().full() + " has no phone.");
    }
    List<Legislator> stays = new ArrayList<>();
    for (Term term : terms) {
      Optional<Jurisdiction> government = government(known.place(), term.role());
      if (SeatFinder.chamber(term.role().kind()).isEmpty()) {
        government.ifPresent(one -> executives.add(executive(known, term, one)));
      } else {
        government
            .flatMap(one -> seats.seat(known.place(), one, term.role()))
            .ifPresent(seat -> stays.add(legislator(known, term, seat)));
      }
    }
    legislators.addAll(Stays.joined(stays));
  }

  private Optional<Jurisdiction> government(String place, PublicRole role) {
    Optional<Jurisdiction> government = reading.byState().apply(role.state());
    if (government.isEmpty()) {
      String message = "A " + role.kind() + " of " + role.state() + " is nobody Votecall knows.";
      findings.notes().add("role:elsewhere", place, message);
    }
    return government;
  }

  private static Legislator legislator(Known known, Term term, Seat seat) {
    PersonName name = known.name();
    return new Legislator(
        known.id(),
        seat,
        name.full(),
        name.given(),
        name.family(),
        term.role().party(),
        term.since(),
        term.until(),
        known.offices());
  }

  private static Executive executive(Known known, Term term, Jurisdiction government) {
    return new Executive(
        known.id(),
        government.id(),
        ExecutiveTitle.of(term.role().kind()),
        known.name().full(),
        known.name().family(),
        term.since(),
        term.until(),
        known.offices());
  }
}
