package org.votecall.atlas.boundaries;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.PlanChoice;
import org.votecall.archive.SafeZip;
import org.votecall.archive.UnsafeZip;
import org.votecall.archive.ZipLimits;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problems;

/**
 * Reads district lines from GeoJSON ({@code .geojson}, {@code .json}), from shapefiles ({@code
 * .shp} with its {@code .dbf}, or both in the {@code .zip} the Census Bureau ships), or from a
 * folder of these. TIGER/Line, the cartographic 1:500,000 files and TIGERweb's are taken;
 * cartographic 1:20,000,000 files are refused, because too many people would be told the wrong
 * district.
 */
public final class BoundaryFiles {
  /** What the parser says of where it reads from, which is no help to anybody. */
  private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;\\]]*;? ?");

  private static final String ZIP = "zip";
  private static final Map<String, Format> FORMATS =
      Map.of("geojson", GeoJsonFile::read, "json", GeoJsonFile::read, "shp", Shapefile::read);

  /** Gives each feature of a file of one format. */
  @FunctionalInterface
  private interface Format {
    void read(Path file, Consumer<Feature> each) throws IOException;
  }

  /** A district has one outline in the lines in force from one day, whatever they are called. */
  private record Key(DivisionId division, @Nullable LocalDate from) {}

  private final PlanChoice choice;
  private final Problems problems;
  private final List<BoundaryRow> rows = new ArrayList<>();
  private final Set<Key> known = new HashSet<>();

  private BoundaryFiles(PlanChoice choice, Problems problems) {
    this.choice = choice;
    this.problems = problems;
  }

  /**
   * Every district in {@code file}, which may be a folder. Features that Census calls undefined,
   * water mostly, are passed over. Of a file that cannot be read to its end nothing is taken.
   *
   * @param problems gets whatever a person must mend; what is returned then is not complete
   */
  public static List<BoundaryRow> read(Path file, PlanChoice choice, Problems problems) {
    BoundaryFiles reading = new BoundaryFiles(choice, problems);
    reading.read(file);
    return List.copyOf(reading.rows);
  }

  private void read(Path path) {
    String name = name(path);
    try {
      if (Files.isDirectory(path)) {
        folder(path);
      } else if (!Files.exists(path)) {
        problems.add("boundaries:missing", name, "There is no such file or folder.");
      } else if (Coarseness.inName(name)) {
        problems.add("boundaries:too_coarse", name, Coarseness.NAMED);
      } else if (extension(path).equals(ZIP)) {
        zip(path);
      } else {
        layer(path);
      }
    } catch (Unreadable e) {
      problems.add(e.code(), name, e.words());
    } catch (UnsafeZip e) {
      e.tell(name, problems);
    } catch (JsonProcessingException e) {
      problems.add(
          "boundaries:unreadable",
          name,
          "It is not JSON: " + SOURCE.matcher(e.getOriginalMessage()).replaceAll(""));
    } catch (IOException | UncheckedIOException | ProviderNotFoundException e) {
      problems.add("boundaries:unreadable", name, "It cannot be read: " + e.getMessage());
    }
  }

  /** What else lies there is not looked at. */
  private void folder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> layers = files.filter(BoundaryFiles::isLayer).sorted().toList();
      if (layers.isEmpty()) {
        throw new Unreadable(
            "boundaries:missing", "There is no .geojson, .json or .shp file and no .zip in it.");
      }
      layers.forEach(this::read);
    }
  }

  private void zip(Path path) throws IOException {
    try (SafeZip safe = SafeZip.open(path, ZipLimits.USUAL)) {
      safe.readThrough(); // what a shapefile is made of is read whole from it
    }
    try (FileSystem inside = FileSystems.newFileSystem(path)) {
      folder(inside.getPath("/"));
    }
  }

  private void layer(Path file) throws IOException {
    Format format = FORMATS.get(extension(file));
    if (format == null) {
      throw new Unreadable(
          "boundaries:unknown_format",
          "It is not a .geojson, .json or .shp file, a .zip or a folder of these.");
    }
    LayerReading layer = new LayerReading(name(file), choice, problems);
    format.read(file, layer::add);
    take(layer.rows(), name(file));
  }

  private void take(List<BoundaryRow> layer, String file) {
    List<BoundaryRow> again = new ArrayList<>();
    for (BoundaryRow row : layer) {
      boolean isNew = known.add(new Key(row.division(), row.plan().from()));
      (isNew ? rows : again).add(row);
    }
    if (!again.isEmpty()) {
      problems.add(
          "boundaries:twice",
          file,
          "It has districts of plan "
              + again.get(0).plan().name()
              + " that were read before: "
              + again.get(0).division()
              + (again.size() == 1 ? "" : " and " + (again.size() - 1) + " more")
              + ". Load one file of these lines only.");
    }
  }

  /** Not what a Macintosh adds to a zip, nor a zip inside a zip. */
  private static boolean isLayer(Path path) {
    String extension = extension(path);
    boolean zip = extension.equals(ZIP) && path.getFileSystem().equals(FileSystems.getDefault());
    return (zip || FORMATS.containsKey(extension)) && !name(path).startsWith(".");
  }

  private static String extension(Path path) {
    String name = name(path);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
