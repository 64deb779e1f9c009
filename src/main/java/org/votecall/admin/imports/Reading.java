package org.votecall.admin.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.votecall.admin.Editors;
import org.votecall.archive.SafeZip;
import org.votecall.archive.UnsafeZip;
import org.votecall.archive.ZipLimits;
import org.votecall.atlas.AtlasDraft;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.CatalogLoad.Compared;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.Known;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.TableLoad;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problem;
import org.votecall.problem.Problems;
import org.votecall.script.WrittenScript;
import org.votecall.twilio.SmsRenderer;

/** Reads files that are to be imported, and compares them with what is in force. */
final class Reading {
  private static final String ADDRESSES = "addresses.csv";

  private final Editors editors;
  private final Jurisdictions governments;
  private final Known known;
  private final Clock clock;

  /**
   * @param known what is loaded already
   */
  Reading(Editors editors, Jurisdictions governments, Known known, Clock clock) {
    this.editors = editors;
    this.governments = governments;
    this.known = known;
    this.clock = clock;
  }

  /**
   * Reads a file.
   *
   * @throws WorldRejected, like the others, when anything in it is wrong
   */
  Draft draft(Request request)
      throws WorldRejected, LoadRejected, ScriptRejected, ImportRefused, IOException {
    return switch (request.kind()) {
      case LEGISLATORS, ZIPS, BOUNDARIES -> places(request);
      case SCRIPTS -> scripts(request);
      case WORLD -> world(request);
      default -> table(request);
    };
  }

  private Draft table(Request request) throws WorldRejected {
    Problems notes = Problems.ofTable();
    List<CatalogRow> rows =
        new TableLoad(governments, clock)
            .read(request.kind().table().orElseThrow(), request.file(), known, notes);
    return compared(rows, List.of(), List.of(), notes.list(), request);
  }

  private Draft compared(
      List<CatalogRow> rows,
      List<WrittenScript> scripts,
      List<AtlasDraft> places,
      List<Problem> notes,
      Request request)
      throws WorldRejected {
    Compared compared = editors.load().compare(rows, scripts, request.now());
    return new Draft(compared.next(), rows, compared.rows(), compared.scripts(), places, notes);
  }

  private Draft places(Request request) throws LoadRejected, WorldRejected {
    AtlasDraft draft = places(request.kind(), request.file(), request);
    return compared(List.of(), List.of(), List.of(draft), draft.notes(), request);
  }

  private AtlasDraft places(ImportKind kind, Path file, Request request) throws LoadRejected {
    AtlasLoader loader = new AtlasLoader(editors.atlas(), governments, clock);
    Source source = new Source(file, request.asOf(), request.removal());
    return switch (kind) {
      case LEGISLATORS ->
          loader.people(
              source, reading -> request.state() == null ? reading : reading.in(request.state()));
      case ZIPS -> loader.zips(source, request.plan());
      default -> loader.boundaries(source, request.plan());
    };
  }

  private Draft scripts(Request request)
      throws WorldRejected, ScriptRejected, ImportRefused, IOException {
    Path from = isZip(request.file()) ? unpacked(request) : request.file();
    List<WrittenScript> written = WrittenScript.read(from, null);
    editors.drafts().requirePublishable(written, request.now());
    return compared(List.of(), written, List.of(), List.of(), request);
  }

  private static boolean isZip(Path file) {
    return file.toString().endsWith(".zip");
  }

  /** A folder beside the file with what is in it. */
  private static Path unpacked(Request request) throws ImportRefused, IOException {
    Path folder = Files.createDirectory(request.file().resolveSibling("unpacked"));
    try (SafeZip zip = SafeZip.open(request.file(), ZipLimits.USUAL)) {
      zip.unpack(folder);
    } catch (UnsafeZip e) {
      Problems problems = new Problems();
      e.tell(request.what(), problems);
      throw new ImportRefused(problems.list());
    } catch (ZipException e) {
      throw new ImportRefused(
          "zip:unreadable", request.what(), "It is no zip, or breaks off. Zip it again.");
    }
    return folder;
  }

  private Draft world(Request request)
      throws WorldRejected, LoadRejected, ImportRefused, IOException {
    if (!isZip(request.file())) {
      throw new ImportRefused(
          "world:no_zip", request.what(), "It is no zip. Zip the world's folder and send that.");
    }
    Path folder = unpacked(request);
    FolderWorld world = WorldFolder.read(folder, clock, SmsRenderer::segments);
    List<AtlasDraft> places = new ArrayList<>();
    Reading within = new Reading(editors, world.base().jurisdictions(), known, clock);
    for (ImportKind kind :
        List.of(ImportKind.LEGISLATORS, ImportKind.ZIPS, ImportKind.BOUNDARIES)) {
      Optional<Path> file = file(kind, folder);
      if (file.isPresent()) {
        places.add(within.places(kind, file.get(), request));
      }
    }
    Problems notes = new Problems();
    if (Files.exists(folder.resolve(ADDRESSES))) {
      notes.add(
          "world:addresses",
          ADDRESSES,
          "It is not loaded: addresses are asked of the Census geocoder.");
    }
    return compared(
        world.base().loadable(),
        WrittenScript.read(folder.resolve("scripts"), null),
        places,
        notes.list(),
        request);
  }

  private static Optional<Path> file(ImportKind kind, Path folder) {
    String name = kind == ImportKind.BOUNDARIES ? kind.code() : kind.code() + ".csv";
    return Optional.of(folder.resolve(name)).filter(Files::exists);
  }
}
