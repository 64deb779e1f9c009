package org.votecall.atlas.people;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file of people is, told by how it begins. */
enum FileKind {
  ARCHIVE,
  OPEN_STATES_PERSON,
  OPEN_STATES_SETTINGS,
  OPEN_STATES_CSV,
  STATE_LEGISLATORS_CSV,
  CONGRESS,
  DISTRICT_OFFICES,
  LEGISLATORS_CSV,
  UNKNOWN;

  /** How much of a file tells: the first person in it, or its first row. */
  static final int BEGINNING = 32_000;

  private static final Pattern OPEN_STATES =
      Pattern.compile("^id:\\s*['\"]?ocd-person/", Pattern.MULTILINE);

  private static final Pattern VACANCIES = Pattern.compile("^\\s+vacancies:", Pattern.MULTILINE);
  private static final Pattern BIOGUIDE = Pattern.compile("^[-\\s]+bioguide:", Pattern.MULTILINE);
  private static final Pattern TERMS = Pattern.compile("^[-\\s]+terms:", Pattern.MULTILINE);

  /**
   * What {@code beginning} begins.
   *
   * @param name decides only where the content does not: a CSV file without a header we know is
   *     taken for our own, whose reader tells what its header lacks
   */
  static FileKind of(String name, String beginning) {
    if (beginning.startsWith("PK\u0003\u0004")) {
      return ARCHIVE;
    }
    if (OPEN_STATES.matcher(beginning).find()) {
      return OPEN_STATES_PERSON;
    }
    if (BIOGUIDE.matcher(beginning).find()) {
      return TERMS.matcher(beginning).find() ? CONGRESS : DISTRICT_OFFICES;
    }
    if (VACANCIES.matcher(beginning).find()) {
      return OPEN_STATES_SETTINGS;
    }
    return ofHeader(name, header(beginning));
  }

  People.Extent extent() {
    return this == LEGISLATORS_CSV || this == OPEN_STATES_PERSON
        ? People.Extent.SOME
        : People.Extent.WHOLE;
  }

  private static FileKind ofHeader(String name, Set<String> header) {
    if (header.containsAll(List.of("id", "current_chamber", "current_district"))) {
      return OPEN_STATES_CSV;
    }
    if (header.containsAll(List.of("id", "state", "chamber", "district", "capitol_voice"))) {
      return STATE_LEGISLATORS_CSV;
    }
    boolean own = header.containsAll(List.of("id", "division"));
    return own || name.toLowerCase(Locale.ROOT).endsWith(".csv") ? LEGISLATORS_CSV : UNKNOWN;
  }

  private static Set<String> header(String beginning) {
    String first = beginning.lines().findFirst().orElse("").replace("\uFEFF", "");
    Set<String> columns = new HashSet<>();
    Arrays.stream(first.split(","))
        .map(column -> column.replace("\"", "").strip())
        .forEach(columns::add);
    return columns;
  }
}
