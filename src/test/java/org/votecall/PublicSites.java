package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.votecall.atlas.boundaries.ShapefileBytes;
import org.votecall.download.SiteStandIn;

/**
 * All sites that {@code load-state} asks, in one on this machine, each file under the path it has
 * there. They know one state of one district, which is a square with its corner at 40, -120.
 */
final class PublicSites {
  static final Path FILES = Path.of("src/test/resources/load-state");
  static final String ARCHIVE = "/openstates/people/archive/refs/heads/main.zip";
  static final String SPREADSHEET = "/people/current/ca.csv";
  static final String CONGRESS = "/congress-legislators/legislators-current.yaml";
  static final String OFFICES = "/congress-legislators/legislators-district-offices.yaml";
  static final String ZIPS = "/geo/docs/maps-data/data/rel2020/cd-sld/";
  static final String LINES = "/geo/tiger/TIGER2025/";

  private PublicSites() {}

  /** Every file of California, and no other. */
  static SiteStandIn start() throws IOException {
    SiteStandIn site = SiteStandIn.start();
    all().forEach(site::serve);
    return site;
  }

  /** Each file by the path it has on its site. */
  static Map<String, byte[]> all() {
    return Map.of(
        ARCHIVE,
        zip(Map.of("people-main/data/ca/legislature/W.yml", read("Wilma-Walker.yml"))),
        CONGRESS,
        read("legislators-current.yaml"),
        OFFICES,
        read("legislators-district-offices.yaml"),
        ZIPS + "tab20_sldl202420_zcta520_natl.txt",
        read("tab20_sldl202420_zcta520_natl.txt"),
        ZIPS + "tab20_sldu202420_zcta520_natl.txt",
        read("tab20_sldu202420_zcta520_natl.txt"),
        ZIPS + "tab20_cd11920_zcta520_natl.txt",
        read("tab20_cd11920_zcta520_natl.txt"),
        LINES + "SLDL/tl_2025_06_sldl.zip",
        lines("tl_2025_06_sldl", "SLDLST", "001"),
        LINES + "SLDU/tl_2025_06_sldu.zip",
        lines("tl_2025_06_sldu", "SLDUST", "001"),
        LINES + "CD/tl_2025_06_cd119.zip",
        lines("tl_2025_06_cd119", "CD119FP", "01"));
  }

  /** The settings as they are shipped, but for where everything is. */
  static Path settings(SiteStandIn site, Path folder) throws IOException {
    String shipped = Files.readString(Config.FILE);
    int sources = shipped.indexOf("sources:");
    String written =
        shipped
                .substring(0, sources)
                .replace("jdbc:sqlite:data/", "jdbc:sqlite:" + folder + "/")
                .replace("downloads: data/", "downloads: " + folder + "/")
            + shipped.substring(sources).replaceAll("https://[^/]+/", site.at("/").toString());
    return Files.writeString(folder.resolve("votecall.yaml"), written);
  }

  static byte[] read(String name) {
    try {
      return Files.readAllBytes(FILES.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] lines(String name, String column, String district) {
    byte[] table =
        ShapefileBytes.dbf(
            ISO_8859_1,
            List.of("STATEFP", column, "LSY"),
            List.of(List.of("06", district, "2024")));
    List<ShapefileBytes.Ring> square = List.of(ShapefileBytes.square(-120, 40, 1));
    return zip(
        Map.of(
            name + ".shp",
            ShapefileBytes.shp(ShapefileBytes.POLYGON, List.of(square)),
            name + ".dbf",
            table,
            name + ".prj",
            "GEOGCS[\"GCS_North_American_1983\"]".getBytes(UTF_8)));
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream entries = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(file.getKey()));
        entries.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
