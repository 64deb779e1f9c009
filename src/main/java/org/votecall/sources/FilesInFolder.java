package org.votecall.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.legislature.States;

/**
 * Public files that somebody has already, anywhere below a folder. Each is looked for by the name
 * under which it is published. Where that is not there, these are taken:
 *
 * <ul>
 *   <li>of people, {@code people-main.zip} as browsers call the archive, {@code ca.csv}, a folder
 *       {@code ca_people} or {@code data/ca} of YAML files, or {@code state_legislators_all.csv};
 *   <li>of Congress, the usual names with {@code us_} before them;
 *   <li>of ZIPs, {@code zcta_sld_2024_overlap.csv} and {@code zccd.csv};
 *   <li>of lines, every file whose name tells both the state ({@code ca_} at its beginning, {@code
 *       _06_} in it, or a folder {@code ca_shp} around it) and the kind of districts ({@code sldl},
 *       {@code assembly} or {@code house}; {@code sldu} or {@code senate}; {@code cd119} or {@code
 *       congress}). There may be several, each with a part of the state.
 * </ul>
 */
public final class FilesInFolder implements StateFiles {
  private static final Pattern LINES = Pattern.compile(".*\\.(geojson|json|shp|zip)");
  private static final Map<PublicFile, Pattern> KINDS =
      Map.of(
          PublicFile.BOUNDARIES_SLDL, Pattern.compile("sldl|assembly|house"),
          PublicFile.BOUNDARIES_SLDU, Pattern.compile("sldu|senate"),
          PublicFile.BOUNDARIES_CD, Pattern.compile("cd[0-9]{3}|congress"));

  private final Sources sources;

  /** Files and folders, in the order of their names. */
  private final List<Path> all;

  private FilesInFolder(Sources sources, List<Path> all) {
    this.sources = sources;
    this.all = all;
  }

  /** Looks once what there is. */
  public static FilesInFolder below(Path folder, Sources sources) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder " + folder + ".");
    }
    try (Stream<Path> found = Files.walk(folder)) {
      return new FilesInFolder(sources, found.sorted().toList());
    }
  }

  @Override
  public List<Located> find(Wanted wanted, Shortfall shortfall) {
    List<Path> published = first(sources.name(wanted));
    List<Path> found = published.isEmpty() ? otherwise(wanted) : published;
    if (found.isEmpty()) {
      shortfall.absent(wanted);
    }
    return found.stream().map(path -> new Located(path, path.toString())).toList();
  }

  private List<Path> otherwise(Wanted wanted) {
    return switch (wanted.file()) {
      case PEOPLE -> people(wanted.state());
      case PEOPLE_CSV -> List.of();
      case DISTRICT_OFFICES -> first("us_legislators-district-offices.yaml");
      case CONGRESS -> first("us_legislators-current.yaml");
      case ZIPS_SLDL, ZIPS_SLDU -> first("zcta_sld_2024_overlap.csv");
      case ZIPS_CD -> first("zccd.csv");
      case BOUNDARIES_SLDL, BOUNDARIES_SLDU, BOUNDARIES_CD -> lines(wanted);
    };
  }

  private List<Path> people(String state) {
    return first(
        "people-main.zip",
        sources.name(new Wanted(PublicFile.PEOPLE_CSV, state)),
        state + "_people",
        "data/" + state,
        "state_legislators_all.csv");
  }

  private List<Path> lines(Wanted wanted) {
    Pattern kind = Objects.requireNonNull(KINDS.get(wanted.file()));
    return all.stream()
        .filter(path -> LINES.matcher(name(path)).matches() && kind.matcher(name(path)).find())
        .filter(path -> isOf(wanted.state(), path))
        .toList();
  }

  private static boolean isOf(String state, Path path) {
    String fips = "_" + States.fips(state).orElseThrow() + "_";
    Path folder = path.getParent();
    return name(path).startsWith(state + "_")
        || name(path).contains(fips)
        || (folder != null && folder.endsWith(state + "_shp"));
  }

  /** The first that is there. */
  private List<Path> first(String... names) {
    return Arrays.stream(names)
        .flatMap(name -> all.stream().filter(path -> path.endsWith(name)))
        .limit(1)
        .toList();
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
