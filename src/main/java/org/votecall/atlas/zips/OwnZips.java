package org.votecall.atlas.zips;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.address.Plan;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPart;
import org.votecall.address.ZipPrefixes;
import org.votecall.atlas.zips.ZipRelation.Origin;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problems;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.table.RowKeys;
import org.votecall.table.Table;

/**
 * Reads our own table of ZIPs: a row for each ZIP, or for each state it lies in, with its districts
 * in three columns. Behind a district may stand the share of the ZIP's people who live in it:
 * {@code 51:0.97 52:0.03}.
 */
public final class OwnZips {
  private static final ZipPrefixes PREFIXES = ZipPrefixes.load();
  private static final Columns COLUMNS =
      Columns.of("zip", "city", "state", "lower", "upper", "congress", "source");
  private static final Pattern WITH_SHARE =
      Pattern.compile("([^:]+)(?::(0(?:\\.[0-9]+)?|1(?:\\.0+)?))?");

  private OwnZips() {}

  static boolean recognises(Path file) {
    return Table.columns(file).containsAll(List.of("zip", "congress", "lower"));
  }

  /**
   * Every ZIP of the table.
   *
   * @param lines the plan by which districts of each {@link DivisionId#type} are told
   */
  public static List<ZipArea> areas(Path file, Function<String, Plan> lines, Problems problems) {
    Map<Zip, ZipArea> areas = new LinkedHashMap<>();
    RowKeys keys = new RowKeys();
    for (ZipArea area : Table.read(file, COLUMNS, problems, row -> area(row, lines, keys))) {
      areas.merge(area.zip(), area, ZipArea::and);
    }
    areas.values().forEach(area -> checkState(area, file, problems));
    return List.copyOf(areas.values());
  }

  /** A ZIP may reach into other states, but not be missing from its own. */
  private static void checkState(ZipArea area, Path file, Problems problems) {
    PREFIXES
        .state(area.zip())
        .filter(state -> !area.states().contains(state))
        .ifPresent(
            state ->
                problems.add(
                    "zip:state",
                    file.getFileName() + " " + area.zip(),
                    "The post office has it in "
                        + state.toUpperCase(Locale.ROOT)
                        + ". Mend the state, or add a row for that one."));
  }

  /** The same, by kind of district. */
  static List<ZipRelation> relations(List<ZipArea> areas, Function<String, Plan> lines) {
    List<ZipRelation> relations = new ArrayList<>();
    for (String type : List.of("sldl", "sldu", "cd")) {
      List<ZipArea> some =
          areas.stream()
              .map(area -> only(type, area))
              .filter(area -> !area.parts().isEmpty())
              .toList();
      if (!some.isEmpty()) {
        relations.add(new ZipRelation(type, lines.apply(type), Origin.TYPED, some));
      }
    }
    return relations;
  }

  private static ZipArea only(String type, ZipArea area) {
    return new ZipArea(
        area.zip(),
        area.city(),
        area.states(),
        area.parts().stream().filter(part -> part.division().type().equals(type)).toList());
  }

  private static Optional<ZipArea> area(Row row, Function<String, Plan> lines, RowKeys keys) {
    Cell<Zip> zip = row.cell("zip", text -> new Zip(Cells.zip(text)));
    Cell<String> city = row.cell("city", Cells::city);
    Cell<String> state = row.cell("state", Cells::state);
    List<ZipPart> parts = new ArrayList<>();
    parts.addAll(parts(row, "lower", "sldl", lines));
    parts.addAll(parts(row, "upper", "sldu", lines));
    parts.addAll(parts(row, "congress", "cd", lines));
    if (!row.text("zip").isEmpty()) {
      keys.take(row.text("zip") + " " + row.text("state").toUpperCase(Locale.ROOT), row, "zip");
    }
    return row.build(() -> new ZipArea(zip.get(), city.get(), Set.of(state.get()), parts));
  }

  private static List<ZipPart> parts(
      Row row, String column, String type, Function<String, Plan> lines) {
    String state = row.text("state").toLowerCase(Locale.ROOT);
    return row.several(column, text -> part(text, state, type, lines.apply(type)));
  }

  private static ZipPart part(String text, String state, String type, Plan plan) {
    Matcher written = WITH_SHARE.matcher(text);
    if (!written.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a district, or one with its share of people like 51:0.97");
    }
    DivisionId division = division(written.group(1), state, type);
    String share = written.group(2);
    return new ZipPart(division, plan.from(), share == null ? null : Double.valueOf(share));
  }

  /**
   * The district that a cell names.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code text}
   */
  public static DivisionId division(String text, String state, String type) {
    String label = Cells.district(text);
    return DistrictNames.ofName(state, type, label)
        .orElseGet(() -> new DivisionId(state, type, label));
  }
}
