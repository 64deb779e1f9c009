package org.votecall;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.AtlasDraft;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.LoadReport;
import org.votecall.atlas.Removal;
import org.votecall.atlas.people.PeopleReading;
import org.votecall.sources.PublicFile;
import org.votecall.sources.Shortfall;
import org.votecall.sources.StateFiles;
import org.votecall.sources.Wanted;

/** Loads one public file after the other, and goes on where one cannot be loaded. */
final class StateLoad {
  private final Desk desk;
  private final StateFiles files;
  private final Terms terms;
  private final PrintStream out;
  private final AtlasLoader loader;
  private final Shortfall shortfall = new Shortfall();
  private final List<LoadReport> reports = new ArrayList<>();
  private final Set<Path> national = new HashSet<>();
  private @Nullable Path districtOffices;

  /**
   * What holds for every file.
   *
   * @param asOf the day on which they were right; null for the day each was last changed
   */
  record Terms(@Nullable LocalDate asOf, Removal removal) {}

  StateLoad(Desk desk, StateFiles files, Terms terms, PrintStream out) {
    this.desk = desk;
    this.files = files;
    this.terms = terms;
    this.out = out;
    this.loader = desk.loader();
  }

  /** Loads them; gives whether something was, and nothing went wrong. */
  boolean load(Collection<Wanted> all) {
    for (Wanted wanted : all) {
      for (StateFiles.Located file : files.find(wanted, shortfall)) {
        load(wanted, file);
      }
    }
    LoadPrinter.missing(reports, desk, out);
    shortfall.print(out);
    if (reports.isEmpty()) {
      out.println("Nothing was loaded.");
    }
    return !reports.isEmpty() && !shortfall.hasFailures();
  }

  private void load(Wanted wanted, StateFiles.Located file) {
    if (wanted.isNational() && !national.add(file.path())) {
      return; // one file may have the ZIPs of several kinds of districts
    }
    out.println(wanted + ", from " + file.from());
    if (wanted.file() == PublicFile.DISTRICT_OFFICES) {
      districtOffices = file.path(); // they are read together with the members
    } else if (wanted.file() == PublicFile.CONGRESS
        && shortfall.hasFailed(PublicFile.DISTRICT_OFFICES)) {
      shortfall.failed(wanted, "Without their district offices they would lose what they have.");
    } else {
      load(wanted, file.path());
    }
  }

  private void load(Wanted wanted, Path path) {
    try {
      LocalDate asOf = terms.asOf() == null ? desk.lastChanged(path) : terms.asOf();
      LoadReport report = read(wanted, new Source(path, asOf, terms.removal())).putInForce();
      LoadPrinter.print(report, out);
      reports.add(report);
    } catch (LoadRejected e) {
      out.println(e.getMessage());
      shortfall.failed(
          wanted, path.getFileName() + " has " + e.problems().size() + " problems, told above.");
    } catch (IOException e) {
      shortfall.failed(wanted, path + " cannot be read.");
    }
  }

  private AtlasDraft read(Wanted wanted, Source source) throws LoadRejected {
    return switch (wanted.file()) {
      case PEOPLE, PEOPLE_CSV -> loader.people(source, reading -> reading.in(wanted.state()));
      case DISTRICT_OFFICES, CONGRESS -> loader.people(source, this::withDistrictOffices);
      case ZIPS_SLDL, ZIPS_SLDU, ZIPS_CD -> loader.zips(source, PlanChoice.READ);
      case BOUNDARIES_SLDL, BOUNDARIES_SLDU, BOUNDARIES_CD ->
          loader.boundaries(source, PlanChoice.READ);
    };
  }

  private PeopleReading withDistrictOffices(PeopleReading reading) {
    return districtOffices == null ? reading : reading.withDistrictOffices(districtOffices);
  }
}
