package org.votecall.atlas.people;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.archive.SafeZip;
import org.votecall.archive.ZipLimits;

/** The people of Open States: one YAML file each, in a folder or in an archive of it. */
final class OpenStatesFiles {
  private static final ObjectReader PERSON = PeopleYaml.readerFor(OpenStatesPerson.class);

  /** What lies beside those in office, and what is no data. */
  private static final Pattern IGNORED =
      Pattern.compile("(?:^|.*/)(?:retired|municipalities|committees|\\.[^/]+)/.*");

  private static final Pattern OF_STATE =
      Pattern.compile("(?:^|.*/)([a-z]{2})/(?:legislature|executive)/[^/]+");

  private final Enrolment enrolment;

  OpenStatesFiles(Enrolment enrolment) {
    this.enrolment = enrolment;
  }

  void folder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (isWanted(name)) {
          try (InputStream in = Files.newInputStream(file)) {
            file(name, in);
          }
        }
      }
    }
  }

  /** Reads the entries in memory, one after the other; nothing is written anywhere. */
  void archive(Path zip) throws IOException {
    try (SafeZip archive = SafeZip.open(zip, ZipLimits.USUAL)) {
      for (SafeZip.Entry entry : archive.entries()) {
        if (isWanted(entry.name())) {
          try (InputStream in = archive.read(entry)) {
            file(entry.name(), in);
          }
        }
      }
    }
  }

  void file(String place, InputStream in) throws IOException {
    BoundedText.read(in, place, enrolment.findings().mistakes())
        .ifPresent(text -> text(place, text));
  }

  private void text(String place, String text) {
    switch (FileKind.of(place, text)) {
      case OPEN_STATES_PERSON ->
          PeopleYaml.<OpenStatesPerson>read(text, PERSON, place, enrolment.findings().mistakes())
              .ifPresent(person -> enrolment.add(person.publicPerson(place)));
      case OPEN_STATES_SETTINGS -> KnownVacancies.read(place, text, enrolment);
      default ->
          enrolment.findings().notes().add("file:no_person", place, "It describes no person.");
    }
  }

  private boolean isWanted(String name) {
    Matcher state = OF_STATE.matcher(name);
    return name.matches(".*\\.ya?ml")
        && !IGNORED.matcher(name).matches()
        && (!state.matches() || enrolment.reading().concerns(state.group(1)));
  }
}
