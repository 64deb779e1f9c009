package org.votecall.atlas.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.legislature.DivisionId;
import org.votecall.problem.Problems;

/** What comes of one file, feature by feature. What is wrong with all of them is told once. */
final class LayerReading {
  static final String NOT_DEGREES =
      "Its coordinates are not degrees of longitude and latitude, in this order."
          + " Save it in EPSG:4269 or EPSG:4326.";

  /** From Samoa to Alaska, whose last islands some files put beyond 180 degrees west. */
  private static final Envelope AMERICA = new Envelope(-200, 200, -20, 75);

  private final String file;
  private final PlanReading plans;
  private final Problems problems;
  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
  private final Coarseness coarseness = new Coarseness();
  private final List<BoundaryRow> rows = new ArrayList<>();
  private final List<String> nameless = new ArrayList<>();
  private int districts;
  private @Nullable String planless;
  private @Nullable String astray;

  /**
   * Nothing is read yet.
   *
   * @param file its name without folders
   */
  LayerReading(String file, PlanChoice choice, Problems problems) {
    this.file = file;
    this.plans = new PlanReading(choice, file);
    this.problems = problems;
  }

  /** Takes one feature more, or remembers why not. */
  void add(Feature feature) {
    Attributes attributes = feature.attributes();
    if (attributes.isNoDistrict()) {
      return;
    }
    Optional<DivisionId> division = attributes.division();
    if (division.isEmpty()) {
      nameless.add(feature.place());
      return;
    }
    districts++;
    Optional<Plan> plan = plans.plan(division.get(), attributes);
    if (plan.isEmpty()) {
      planless = planless == null ? feature.place() : planless;
      return;
    }
    addOutline(feature.place(), division.get(), plan.get(), feature.outline());
  }

  /** The districts of the whole file, or none where it must not be used. */
  List<BoundaryRow> rows() {
    tellWhatIsMissing();
    if (astray != null) {
      problems.add("boundaries:not_degrees", astray, NOT_DEGREES);
      return List.of();
    }
    if (coarseness.isTooCoarse()) {
      problems.add("boundaries:too_coarse", file, Coarseness.FOUND);
      return List.of();
    }
    return List.copyOf(rows);
  }

  private void tellWhatIsMissing() {
    if (districts == 0 && nameless.isEmpty()) {
      problems.add("boundaries:no_district", file, "There is no district in it.");
    }
    if (!nameless.isEmpty()) {
      problems.add(
          "boundaries:no_district",
          nameless.get(0),
          "It does not say which district it is"
              + (nameless.size() == 1 ? "" : ", nor do " + (nameless.size() - 1) + " others")
              + ". It wants STATEFP with SLDLST, SLDUST or CD119FP, as Census writes them,"
              + " or division, like ocd-division/country:us/state:ca/sldl:18.");
    }
    if (planless != null) {
      problems.add(
          "boundaries:no_plan",
          planless,
          "It does not say of which Congress its lines are. Give the number: --plan 119.");
    }
  }

  private void addOutline(
      String place, DivisionId division, Plan plan, @Nullable Geometry written) {
    if (written == null) {
      problems.add(
          "boundaries:no_outline",
          place,
          "District " + division + " has no area. Take the file from its source again.");
    } else if (!AMERICA.covers(written.getEnvelopeInternal())) {
      astray = astray == null ? place : astray;
    } else {
      coarseness.add(written);
      Grid.snapped(written)
          .ifPresentOrElse(
              outline -> rows.add(row(division, plan, outline)),
              () ->
                  problems.add(
                      "boundaries:no_outline",
                      place,
                      "District " + division + " is no wider than ten metres."));
    }
  }

  private BoundaryRow row(DivisionId division, Plan plan, Geometry outline) {
    return new BoundaryRow(division, plan, outline.getEnvelopeInternal(), wkb.write(outline));
  }
}
