package org.votecall.atlas.boundaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Reads a shapefile: outlines in a {@code .shp}, and beside it a table that tells whose. */
final class Shapefile {
  private Shapefile() {}

  /**
   * Reads all of it.
   *
   * @throws IOException also when it is no such file, lacks its table, or ends too early
   */
  static void read(Path file, Consumer<Feature> each) throws IOException {
    checkDegrees(file);
    DbfTable table = table(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ShapeRecords records = new ShapeRecords(in);
      for (int at = 0; records.hasMore(); at++) {
        Geometry outline = records.next().orElse(null);
        if (at >= table.size()) {
          throw new Unreadable(
              "boundaries:cut_off", "Its .dbf has fewer rows than it has outlines.");
        }
        DbfTable.Row row = table.row(at);
        if (!row.deleted()) {
          String place = file.getFileName() + " feature " + (at + 1);
          each.accept(new Feature(place, new Attributes(row.values()), outline));
        }
      }
    }
  }

  /** Without a {@code .prj} the coordinates must speak for themselves. */
  private static void checkDegrees(Path file) throws IOException {
    Optional<Path> prj = beside(file, "prj");
    if (prj.isPresent()) {
      String system = Files.readString(prj.get(), ISO_8859_1).strip().toUpperCase(Locale.ROOT);
      if (!system.startsWith("GEOG")) {
        throw Unreadable.notDegrees();
      }
    }
  }

  private static DbfTable table(Path file) throws IOException {
    Path dbf =
        beside(file, "dbf")
            .orElseThrow(
                () ->
                    new Unreadable(
                        "boundaries:no_dbf",
                        "Its .dbf is not beside it, which tells whose outlines these are."
                            + " Keep all files of the download together."));
    return new DbfTable(Files.readAllBytes(dbf), letters(file));
  }

  private static Charset letters(Path file) throws IOException {
    Optional<Path> cpg = beside(file, "cpg");
    if (cpg.isEmpty()) {
      return ISO_8859_1;
    }
    String name = Files.readString(cpg.get(), ISO_8859_1).strip().toUpperCase(Locale.ROOT);
    return name.startsWith("UTF") || name.equals("65001") ? UTF_8 : ISO_8859_1;
  }

  private static Optional<Path> beside(Path file, String extension) throws IOException {
    String name = String.valueOf(file.getFileName());
    String wanted = name.substring(0, name.lastIndexOf('.') + 1) + extension;
    try (Stream<Path> others = Files.list(file.toAbsolutePath().getParent())) {
      return others
          .filter(other -> String.valueOf(other.getFileName()).equalsIgnoreCase(wanted))
          .findFirst();
    }
  }
}
