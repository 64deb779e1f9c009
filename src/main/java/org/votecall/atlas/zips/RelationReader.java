package org.votecall.atlas.zips;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;

/** Reads a public file of ZIPs and districts, which has a row for each part of a ZIP. */
final class RelationReader {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Path file;
  private final RelationFormat format;
  private final Plan plan;
  private final Problems problems;

  /** By type, then by ZIP. */
  private final Map<String, Map<String, Set<DivisionId>>> found = new TreeMap<>();

  RelationReader(Path file, RelationFormat format, PlanChoice choice, Problems problems) {
    this.file = file;
    this.format = format;
    this.plan = choice.or(format.plan());
    this.problems = problems;
  }

  List<ZipRelation> read() throws IOException {
    CSVFormat csv =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(format.separator())
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      skipByteOrderMark(lines);
      try (CSVParser rows = csv.parse(lines)) {
        rows.forEach(this::take);
      }
    } catch (UncheckedIOException | IllegalArgumentException e) {
      problems.add("file:unreadable", name(), "It breaks off or is damaged: " + e.getMessage());
    }
    List<ZipRelation> relations = new ArrayList<>();
    found.forEach(
        (type, zips) ->
            relations.add(new ZipRelation(type, plan, ZipRelation.Origin.PUBLIC, areas(zips))));
    return relations;
  }

  private static void skipByteOrderMark(BufferedReader lines) throws IOException {
    lines.mark(1);
    if (lines.read() != BYTE_ORDER_MARK.charAt(0)) {
      lines.reset();
    }
  }

  private void take(CSVRecord row) {
    Place place = Place.row(name(), Math.toIntExact(row.getRecordNumber() + 1));
    if (!row.isConsistent()) {
      problems.add("row:cells", place, "It has another number of cells than the first row.");
      return;
    }
    String zip = row.get(format.zip());
    if (zip.isEmpty()) {
      return; // land that is in no ZIP
    }
    format.reading().read(row).ifPresent(told -> take(zip, told, place));
  }

  private void take(String zip, RelationFormat.Told told, Place place) {
    if (DistrictNames.undefined(told.code())) {
      return;
    }
    try {
      Cells.zip(zip);
    } catch (IllegalArgumentException e) {
      problems.add("zip:unreadable", place.at(format.zip()), Cells.sentence(e));
      return;
    }
    told.division()
        .ifPresentOrElse(
            division ->
                found
                    .computeIfAbsent(told.type(), type -> new TreeMap<>())
                    .computeIfAbsent(zip, one -> new LinkedHashSet<>(2))
                    .add(division),
            () ->
                problems.add(
                    "district:unreadable",
                    place,
                    "We cannot tell which district of "
                        + told.state()
                        + " is meant by \""
                        + told.code()
                        + "\"."));
  }

  private List<ZipArea> areas(Map<String, Set<DivisionId>> zips) {
    return zips.entrySet().stream().map(zip -> area(zip.getKey(), zip.getValue())).toList();
  }

  private ZipArea area(String zip, Set<DivisionId> divisions) {
    return new ZipArea(
        new Zip(zip),
        null,
        divisions.stream().map(DivisionId::state).collect(Collectors.toSet()),
        divisions.stream().map(division -> new ZipPart(division, plan.from(), null)).toList());
  }

  private String name() {
    return String.valueOf(file.getFileName());
  }
}
