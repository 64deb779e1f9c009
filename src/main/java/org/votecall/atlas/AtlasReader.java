package org.votecall.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.votecall.address.AtlasParts;
import org.votecall.address.DistrictShape;
import org.votecall.address.Freshness;
import org.votecall.address.Layer;
import org.votecall.address.Plan;
import org.votecall.address.Zip;
import org.votecall.address.ZipArea;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Legislator;

/** Reads one edition into memory. Outlines stay in the database until a point falls near them. */
final class AtlasReader {
  private final AtlasStore store;
  private final PartStore rows;
  private final List<Legislator> legislators = new ArrayList<>();
  private final List<Executive> executives = new ArrayList<>();
  private final Map<Zip, ZipArea> areas = new HashMap<>();
  private final List<DistrictShape> shapes = new ArrayList<>();
  private final Map<Layer, Set<Plan>> plans = new HashMap<>();
  private final Map<String, LocalDate> peopleAsOf = new HashMap<>();
  private final Map<Layer, LocalDate> linesAsOf = new HashMap<>();

  AtlasReader(AtlasStore store) {
    this.store = store;
    this.rows = store.rows();
  }

  AtlasParts read(long edition) {
    for (PartRef part : store.parts(edition).values()) {
      switch (part.section().kind()) {
        case PEOPLE -> people(part);
        case ZIPS -> zips(part);
        case BOUNDARIES -> boundaries(part);
      }
    }
    return new AtlasParts(
        legislators,
        executives,
        areas.values(),
        shapes,
        plans,
        new Freshness(peopleAsOf, linesAsOf));
  }

  private void people(PartRef part) {
    peopleAsOf.put(part.section().name(), part.asOf());
    rows.read(
        part.part(),
        row -> {
          PersonRow person = Json.read(row.body(), PersonRow.class);
          if (person.isMember()) {
            legislators.add(person.legislator());
          } else {
            executives.add(person.executive());
          }
        });
  }

  private void zips(PartRef part) {
    Plan plan = Json.read(part.about(), Plan.class);
    Set<Layer> layers = new HashSet<>();
    rows.read(
        part.part(),
        row -> {
          ZipArea area = ZipCodec.read(row, plan.from());
          areas.merge(area.zip(), area, ZipArea::and);
          area.parts().forEach(one -> layers.add(Layer.of(one.division())));
        });
    layers.forEach(layer -> known(layer, plan, part.asOf()));
  }

  private void boundaries(PartRef part) {
    Plan plan = Json.read(part.about(), Plan.class);
    rows.read(
        part.part(),
        row -> {
          OutlineRow outline = OutlineRow.read(row);
          known(Layer.of(outline.division()), plan, part.asOf());
          shapes.add(
              new DistrictShape(
                  outline.division(),
                  plan,
                  outline.envelope(),
                  () -> Objects.requireNonNull(rows.shape(part.part(), row.key()))));
        });
  }

  private void known(Layer layer, Plan plan, LocalDate asOf) {
    plans.computeIfAbsent(layer, one -> new HashSet<>()).add(plan);
    linesAsOf.merge(layer, asOf, (one, other) -> one.isBefore(other) ? one : other);
  }
}
