package org.votecall.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.votecall.address.DistrictShape;
import org.votecall.address.Layer;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.boundaries.BoundaryFiles;
import org.votecall.atlas.boundaries.BoundaryRow;
import org.votecall.problem.Problems;

/** The district lines that a small world brings along, in its folder {@code boundaries}. */
record FolderLines(List<DistrictShape> shapes, Map<Layer, Set<Plan>> plans) {

  /** None where there is no such folder. */
  static FolderLines read(Path folder, Problems problems) {
    List<BoundaryRow> rows =
        Files.isDirectory(folder)
            ? BoundaryFiles.read(folder, PlanChoice.READ, problems)
            : List.of();
    Map<Layer, Set<Plan>> plans = new HashMap<>();
    rows.forEach(
        row ->
            plans
                .computeIfAbsent(Layer.of(row.division()), layer -> new HashSet<>())
                .add(row.plan()));
    List<DistrictShape> shapes =
        rows.stream()
            .map(row -> new DistrictShape(row.division(), row.plan(), row.envelope(), row::wkb))
            .toList();
    return new FolderLines(shapes, plans);
  }

  /** By which lines the world's ZIPs are told: the only ones of that type, or none we know of. */
  Plan planOf(String type) {
    List<Plan> known =
        plans.entrySet().stream()
            .filter(layer -> layer.getKey().type().equals(type))
            .flatMap(layer -> layer.getValue().stream())
            .distinct()
            .toList();
    return known.size() == 1 ? known.get(0) : Plan.ALWAYS;
  }
}
