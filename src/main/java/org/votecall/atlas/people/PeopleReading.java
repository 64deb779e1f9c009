package org.votecall.atlas.people;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Jurisdiction;

/**
 * What has to be known to read a file of people.
 *
 * @param byState the government of a state, two letters in lower case; {@code us} for Congress
 * @param keepFrom of public files, only what ends after this day is kept: some years back, so that
 *     whoever has moved to another chamber is right on every recent day
 * @param state the only one to read, two letters in lower case; null for all that the file has, or
 *     for the one it is named after
 * @param districtOffices of members of Congress, {@code legislators-district-offices.yaml}; null
 *     for the one that lies beside the file, if any
 */
public record PeopleReading(
    Function<String, Optional<Jurisdiction>> byState,
    LocalDate keepFrom,
    @Nullable String state,
    @Nullable Path districtOffices) {

  /** Everything in the file. */
  public static PeopleReading of(
      Function<String, Optional<Jurisdiction>> byState, LocalDate keepFrom) {
    return new PeopleReading(byState, keepFrom, null, null);
  }

  /** One state, of a file that has several or does not say which it has. */
  public PeopleReading in(String oneState) {
    return new PeopleReading(byState, keepFrom, oneState, districtOffices);
  }

  /** With the district offices of members of Congress from {@code file}. */
  public PeopleReading withDistrictOffices(Path file) {
    return new PeopleReading(byState, keepFrom, state, file);
  }

  boolean concerns(String other) {
    return state == null || state.equals(other);
  }
}
