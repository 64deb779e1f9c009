package org.votecall.atlas.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.votecall.archive.UnsafeZip;
import org.votecall.problem.Problems;
import org.votecall.table.ForeignFile;
import org.votecall.table.Letters;
import org.votecall.table.Table;

/**
 * Reads legislators and officials from the files that campaigns have: people of Open States (YAML
 * in a folder or a zip, or CSV), congress-legislators, and our own {@code legislators.csv}. Which
 * it is, the content tells.
 */
public final class PeopleFiles {
  private PeopleFiles() {}

  /**
   * Reads {@code file}, which may be a folder. Whoever cannot be read is left out and told.
   *
   * @param problems what a person must mend; what is only worth knowing is in {@link People#notes}
   */
  public static People read(Path file, PeopleReading reading, Problems problems) {
    Enrolment enrolment = new Enrolment(reading, problems);
    People.Extent extent = People.Extent.WHOLE;
    String name = String.valueOf(file.getFileName());
    int before = problems.list().size();
    try {
      Optional<ForeignFile> foreign = foreign(file);
      if (foreign.isPresent()) {
        foreign.get().tell(name, problems);
      } else if (Files.isDirectory(file)) {
        new OpenStatesFiles(enrolment).folder(file);
      } else if (Files.isRegularFile(file)) {
        FileKind kind = kind(file, name);
        extent = kind.extent();
        read(file, name, kind, enrolment);
      } else {
        problems.add("file:missing", name, "There is no " + name + ".");
      }
    } catch (UnsafeZip e) {
      e.tell(name, problems);
    } catch (IOException e) {
      problems.add("file:unreadable", name, "It cannot be read: " + e.getMessage());
    }
    People people = enrolment.people(extent);
    if (people.isNobody() && problems.list().size() == before) {
      problems.add("file:no_people", name, "It has nobody to call" + asked(reading) + ".");
    }
    return people;
  }

  private static String asked(PeopleReading reading) {
    return reading.state() == null ? "" : " of " + reading.state();
  }

  private static void read(Path file, String name, FileKind kind, Enrolment enrolment)
      throws IOException {
    switch (kind) {
      case ARCHIVE -> new OpenStatesFiles(enrolment).archive(file);
      case OPEN_STATES_PERSON, OPEN_STATES_SETTINGS -> {
        try (InputStream in = Files.newInputStream(file)) {
          new OpenStatesFiles(enrolment).file(name, in);
        }
      }
      case OPEN_STATES_CSV -> new OpenStatesCsv(file, enrolment).ofOneState(file);
      case STATE_LEGISLATORS_CSV -> new OpenStatesCsv(file, enrolment).ofAllStates(file);
      case CONGRESS -> new Congress(enrolment).read(file);
      case DISTRICT_OFFICES ->
          refuse(
              name,
              enrolment,
              "It has district offices only. Read legislators-current.yaml, which lies beside it.");
      case LEGISLATORS_CSV -> new LegislatorsCsv(enrolment).read(file);
      case UNKNOWN ->
          refuse(
              name,
              enrolment,
              "It is no file of people that Votecall reads: Open States (YAML, zip or CSV),"
                  + " legislators-current.yaml, or legislators.csv like the demo's.");
    }
  }

  private static void refuse(String name, Enrolment enrolment, String message) {
    enrolment.findings().mistakes().add("file:unknown", name, message);
  }

  private static FileKind kind(Path file, String name) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String beginning = Letters.of(in.readNBytes(FileKind.BEGINNING)).text();
      FileKind kind = FileKind.of(name, beginning);
      boolean own =
          kind == FileKind.UNKNOWN && Table.columns(file).containsAll(List.of("id", "division"));
      return own ? FileKind.LEGISLATORS_CSV : kind;
    }
  }

  /** What is no file of people at all; a zip of them is one. */
  private static Optional<ForeignFile> foreign(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? ForeignFile.of(file).filter(foreign -> foreign != ForeignFile.ZIP)
        : Optional.empty();
  }
}
