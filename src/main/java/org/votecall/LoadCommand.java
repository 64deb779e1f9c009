package org.votecall;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.PlanChoice;
import org.votecall.admin.imports.ImportKind;
import org.votecall.atlas.AtlasDraft;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.LoadReport;
import org.votecall.atlas.Removal;
import org.votecall.catalog.CatalogEditor;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.CatalogTable;
import org.votecall.catalog.Known;
import org.votecall.catalog.TableLoad;
import org.votecall.catalog.WorldRejected;
import org.votecall.download.Download;
import org.votecall.problem.Problems;
import org.votecall.sources.ConsoleProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code votecall load}: one file into the database. */
@Command(
    name = "load",
    description = "Loads people, ZIPs, boundaries, bills or votes, whole or not at all.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {
  private static final Pattern WEB = Pattern.compile("(?i)https?://");

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = {
        "legislators, zips, boundaries; bills, nominations, decisions, votes, campaigns,",
        "jurisdictions, chambers, committees, committee_seats, leaders, positions, rollcalls, pronunciations."
      })
  ImportKind kind = ImportKind.LEGISLATORS;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description =
          "A file, a folder, or an address that begins with http: then it is downloaded first, and"
              + " kept in the folder that the settings name. The format is told by what is in it.")
  String file = "";

  @Option(
      names = "--state",
      description = "Only this state, two letters, of a file of people that has several.")
  @Nullable String state;

  @Option(names = "--plan", description = "The name of the lines in a file: 119, or 2024.")
  @Nullable String plan;

  @Option(names = "--from", description = "The first day these lines are in force: 2026-12-07.")
  @Nullable LocalDate from;

  @Option(names = "--until", description = "The first day these lines are in force no longer.")
  @Nullable LocalDate until;

  @Option(
      names = "--as-of",
      description = "The day on which the file was right (default: when it was last changed).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--replace",
      description = "Load it even though it lacks much of what is loaded now.")
  boolean replace;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() throws Exception {
    return access.run(
        desk -> {
          Path path = WEB.matcher(file).lookingAt() ? fetched(desk) : Caller.path(file);
          Optional<CatalogTable> table = kind.table();
          if (table.isPresent()) {
            refuseOptionsOfTheAtlas();
            table(table.get(), path, desk);
            return;
          }
          LocalDate day = asOf == null ? desk.lastChanged(path) : asOf;
          check(path, day, desk.today());
          Source source = new Source(path, day, replace ? Removal.WILLED : Removal.CAUTIOUS);
          LoadReport report = read(desk.loader(), source).putInForce();
          LoadPrinter.print(report, System.out);
          LoadPrinter.missing(List.of(report), desk, System.out);
        });
  }

  private void refuseOptionsOfTheAtlas() {
    boolean any = Stream.of(state, plan, from, until, asOf).anyMatch(Objects::nonNull) || replace;
    if (any) {
      throw new IllegalArgumentException(
          "--state, --plan, --from, --until, --as-of and --replace are for people and places.");
    }
  }

  private static void table(CatalogTable table, Path path, Desk desk) throws WorldRejected {
    Problems notes = Problems.ofTable();
    Known known = Known.of(desk.editors().votes().catalog());
    List<CatalogRow> rows =
        new TableLoad(desk.jurisdictions(), desk.clock()).read(table, path, known, notes);
    notes.list().forEach(System.out::println);
    CatalogEditor.Counts counts = desk.editors().votes().load(rows, desk.clock().instant()).what();
    System.out.println(
        table.file()
            + ": "
            + counts.added()
            + " added, "
            + counts.changed()
            + " changed, "
            + counts.same()
            + " as they were.");
  }

  private void check(Path path, LocalDate day, LocalDate today) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("There is no file or folder " + path.getFileName() + " there.");
    }
    if (day.isAfter(today)) {
      throw new IOException("--as-of " + day + " is a day to come; nobody knows who sits then.");
    }
    if (state != null && kind != ImportKind.LEGISLATORS) {
      throw new IOException("--state is for legislators; leave it out for zips and boundaries.");
    }
    System.out.println(
        file + ", taken to be right on " + day + (asOf == null ? ", when it was saved" : ""));
  }

  private Path fetched(Desk desk) throws IOException {
    Download got = ConsoleProgress.fetch(desk.downloads(), URI.create(file));
    return got.file().orElseThrow(() -> new IOException(got.words()));
  }

  private AtlasDraft read(AtlasLoader loader, Source source) throws LoadRejected {
    PlanChoice choice = new PlanChoice(plan, from, until);
    return switch (kind) {
      case LEGISLATORS ->
          loader.people(
              source,
              reading -> state == null ? reading : reading.in(state.toLowerCase(Locale.ROOT)));
      case ZIPS -> loader.zips(source, choice);
      case BOUNDARIES -> loader.boundaries(source, choice);
      default ->
          throw new IllegalArgumentException(
              "Scripts are saved with `script save`, and a world is the folder that the settings name;"
                  + " over HTTP both can be imported.");
    };
  }
}
