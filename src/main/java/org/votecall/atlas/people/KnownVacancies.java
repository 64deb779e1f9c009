package org.votecall.atlas.people;

import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vacancies that Open States knows of, in its {@code settings.yml}. Each has a day when the
 * seat should be filled, which is but a reminder to look again; nothing here believes it.
 */
final class KnownVacancies {
  private record OfState(List<Vacancy> vacancies) {}

  private record Vacancy(String chamber, String district) {}

  private static final ObjectReader READER = PeopleYaml.readerForMapOf(OfState.class);

  private KnownVacancies() {}

  static void read(String place, String text, Enrolment enrolment) {
    Optional<Map<String, OfState>> states =
        PeopleYaml.read(text, READER, place, enrolment.findings().mistakes());
    states.ifPresent(
        all -> all.forEach((state, of) -> enrol(place + " " + state, state, of, enrolment)));
  }

  private static void enrol(String place, String state, @Nullable OfState of, Enrolment enrolment) {
    if (of == null) {
      return;
    }
    for (Vacancy vacancy : of.vacancies()) {
      enrolment.addVacancy(
          place, new PublicRole(state, vacancy.chamber(), vacancy.district(), "", "", ""));
    }
  }
}
