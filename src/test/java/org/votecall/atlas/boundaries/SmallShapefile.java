package org.votecall.atlas.boundaries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.votecall.atlas.boundaries.ShapefileBytes.hole;
import static org.votecall.atlas.boundaries.ShapefileBytes.square;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A shapefile of invented squares: a district of two parts, one with a hole; one whose row is
 * deleted; one more; and an undefined one that has no shape.
 */
record SmallShapefile(Path folder) {
  private static final String NAME = "tl_2024_06_sldl";
  static final List<List<ShapefileBytes.Ring>> SHAPES =
      List.of(
          List.of(square(-120, 40, 1), hole(-119.6, 40.4, 0.2), square(-118, 40, 0.5)),
          List.of(square(-116, 40, 1)),
          List.of(square(-114, 40, 1)),
          List.of());

  /** Written into that folder. */
  static SmallShapefile in(Path folder) throws IOException {
    SmallShapefile file = new SmallShapefile(folder);
    List<String> columns = List.of("STATEFP", "SLDLST", "NAMELSAD", "LSY");
    List<List<String>> rows =
        List.of(
            List.of("06", "001", "Assembly District 1", "2024"),
            List.of("*06", "002", "Assembly District 2", "2024"),
            List.of("06", "003", "Assembly District 3", "2024"),
            List.of("06", "ZZZ", "not defined", "2024"));
    Files.write(file.shp(), ShapefileBytes.shp(ShapefileBytes.POLYGON, SHAPES));
    Files.write(file.part("dbf"), ShapefileBytes.dbf(ISO_8859_1, columns, rows));
    Files.writeString(file.part("prj"), "GEOGCS[\"GCS_North_American_1983\"]");
    return file;
  }

  Path shp() {
    return part("shp");
  }

  Path part(String extension) {
    return folder.resolve(NAME + "." + extension);
  }

  /** All of it, in a folder below. */
  Path zip() throws IOException {
    Path zip = Files.createDirectories(folder.resolve("zipped")).resolve(NAME + ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String extension : List.of("shp", "dbf", "prj")) {
        entries.putNextEntry(new ZipEntry(NAME + "." + extension));
        entries.write(Files.readAllBytes(part(extension)));
      }
      entries.putNextEntry(new ZipEntry(NAME + ".shp.iso.xml"));
    }
    return zip;
  }
}
