package org.votecall.atlas.zips;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.problem.Problems;
import org.votecall.table.ForeignFile;

/** Reads a file of ZIPs and districts, in whichever of the known formats it is. */
public final class ZipFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ZipFiles() {}

  /**
   * Reads {@code file}. A congressional file that does not say which Congress it is of is taken to
   * be of the one that sits on {@code today}: a file made before its first day is of it as well.
   *
   * @param problems told of what cannot be read, by row
   */
  public static List<ZipRelation> read(
      Path file, PlanChoice choice, LocalDate today, Problems problems) {
    Problems found = Problems.ofTable();
    List<ZipRelation> relations = anyFormat(file, choice, today, found);
    problems.addAll(found);
    return relations;
  }

  private static List<ZipRelation> anyFormat(
      Path file, PlanChoice choice, LocalDate today, Problems problems) {
    String name = String.valueOf(file.getFileName());
    try {
      Optional<ForeignFile> foreign = ForeignFile.of(file);
      if (foreign.isPresent()) {
        foreign.get().tell(name, problems);
        return List.of();
      }
      if (OwnZips.recognises(file)) {
        return own(file, type -> choice.or(lines(type, today)), problems);
      }
      Optional<RelationFormat> format = RelationFormat.of(firstLine(file), today);
      if (format.isPresent()) {
        return new RelationReader(file, format.get(), choice, problems).read();
      }
      problems.add(
          "zips:unknown_format",
          name,
          "Its first row is of no format we know. We read the Census relationship files of ZCTAs and"
              + " districts, zccd.csv, and our own columns zip,city,state,lower,upper,congress,source.");
    } catch (IOException e) {
      problems.add(
          "file:unreadable",
          name,
          "It cannot be read. Is it a spreadsheet? Save it as \"CSV UTF-8\".");
    }
    return List.of();
  }

  private static List<ZipRelation> own(Path file, Function<String, Plan> lines, Problems problems) {
    List<ZipRelation> relations = OwnZips.relations(OwnZips.areas(file, lines, problems), lines);
    if (relations.isEmpty() && problems.isEmpty()) {
      String name = String.valueOf(file.getFileName());
      problems.add("file:no_rows", name, "It has no ZIPs under its header. Is it the right file?");
    }
    return relations;
  }

  /** Where a file says nothing of it: those of the Congress that sits, and of a state for ever. */
  private static Plan lines(String type, LocalDate today) {
    return type.equals("cd") ? Plan.ofCongressOn(today) : Plan.ALWAYS;
  }

  private static String firstLine(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      String line = lines.readLine();
      return line == null ? "" : line.replace(BYTE_ORDER_MARK, "");
    }
  }
}
