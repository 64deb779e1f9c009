package org.votecall.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.votecall.atlas.zips.OwnZips;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;

/** What a ZIP tells, line by line in {@code by-zip.tsv}, of places that never were. */
class ByZipTest {
  private static final Path FOLDER = Path.of("src/test/resources/address");

  /** Nobody has set its end, so that only the newer one keeps it from coming back. */
  private static final Plan OLDER = new Plan("118", LocalDate.of(2023, 1, 3), null);

  private static final Plan NEWER = Plan.ofCongress(119);
  private static final Atlas ATLAS = atlas();

  @ParameterizedTest(name = "{0} {1} {2}: {5}")
  @CsvFileSource(
      resources = "/address/by-zip.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      nullValues = "-")
  void tells(String zip, String chamber, LocalDate day, String settled, String answer, String why) {
    Home bare = ATLAS.home(new Zip(zip));
    Home home = settled == null ? bare : bare.in(Settled.parse(Answers.written(settled)));
    Chamber asked = chamber(chamber);
    assertThat(Answers.told(ATLAS.district(home, asked, day), asked)).as(why).isEqualTo(answer);
  }

  private static Chamber chamber(String written) {
    String[] words = written.split(" ");
    return Jurisdictions.builtIn()
        .ofState(words[0])
        .orElseThrow()
        .chamber(ChamberType.valueOf(words[1]))
        .orElseThrow();
  }

  private static Atlas atlas() {
    Map<Zip, ZipArea> areas = new HashMap<>();
    Map<Layer, Set<Plan>> plans = new HashMap<>();
    read("zips.csv", type -> type.equals("cd") ? NEWER : Plan.ALWAYS, areas, plans);
    read("zips-older.csv", type -> OLDER, areas, plans);
    return new AtlasParts(List.of(), List.of(), areas.values(), List.of(), plans, Freshness.UNKNOWN)
        .atlas();
  }

  private static void read(
      String file,
      Function<String, Plan> lines,
      Map<Zip, ZipArea> areas,
      Map<Layer, Set<Plan>> plans) {
    Problems problems = new Problems();
    for (ZipArea area : OwnZips.areas(FOLDER.resolve(file), lines, problems)) {
      areas.merge(area.zip(), area, ZipArea::and);
      for (ZipPart part : area.parts()) {
        plans
            .computeIfAbsent(Layer.of(part.division()), layer -> new HashSet<>())
            .add(lines.apply(part.division().type()));
      }
    }
    assertThat(problems.list()).isEmpty();
  }
}
