package org.votecall.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.votecall.legislature.DivisionId;

/** Squares of a tenth of a degree, side by side along the 40th parallel. */
class DistrictMapTest {
  private static final DivisionId WEST = house("1");
  private static final DivisionId EAST = house("2");
  private static final DivisionId SENATE = new DivisionId("ca", "sldu", "1");

  private final AtomicInteger fetched = new AtomicInteger();
  private final DistrictMap map =
      new DistrictMap(
          List.of(
              shape(WEST, "2024", -120.0, -119.9),
              shape(EAST, "2024", -119.9, -119.8),
              shape(WEST, "2026", -119.9, -119.8),
              shape(SENATE, "2024", -120.0, -119.8)));

  @Test
  void aPointHasADistrictInEachChamber() {
    assertThat(map.at(new Point(40.05, -119.95), DistrictMapTest::any))
        .containsExactly(WEST, SENATE);
    assertThat(map.at(new Point(40.05, -119.7), DistrictMapTest::any)).isEmpty();
    assertThat(map.at(new Point(41, -119.95), DistrictMapTest::any)).isEmpty();
  }

  @Test
  void thePlanThatIsNotInForceIsNotAsked() {
    Point point = new Point(40.05, -119.85);
    assertThat(map.at(point, (division, plan) -> plan.name().equals("2024")))
        .containsExactly(EAST, SENATE);
    assertThat(map.at(point, (division, plan) -> plan.name().equals("2026"))).containsExactly(WEST);
  }

  @Test
  void aPointOnTheLineLiesOnBothSides() {
    assertThat(map.at(new Point(40.05, -119.9), (division, plan) -> plan.name().equals("2024")))
        .containsExactly(WEST, EAST, SENATE);
  }

  @Test
  void linesAreFetchedOnceAndOnlyWherePointsFall() {
    assertThat(fetched).hasValue(0);
    IntStream.range(0, 1_000)
        .parallel()
        .forEach(any -> map.at(new Point(40.05, -119.95), DistrictMapTest::any));
    assertThat(fetched).hasValue(2);
  }

  @Test
  void whatLiesAroundIsToldByHowMuchOfItThereIs() {
    BiPredicate<DivisionId, Plan> now = (division, plan) -> plan.name().equals("2024");
    // some 85 metres to a degree's thousandth of longitude, at this latitude
    assertThat(map.around(new Point(40.05, -119.901), 150, now)).containsExactly(EAST);
    assertThat(map.around(new Point(40.05, -119.901), 80, now)).isEmpty();
    assertThat(map.around(new Point(40.05, -120.001), 150, now))
        .containsExactlyInAnyOrder(WEST, SENATE);
    assertThat(map.around(new Point(40.099, -119.8995), 150, now)).containsExactly(WEST);
  }

  /** A finger of forty metres, with the point's own district on its other side again. */
  @Test
  void aStripThatIsNarrowerThanTheDistanceIsNotJumpedOver() {
    DistrictMap fingers =
        new DistrictMap(
            List.of(
                shape(WEST, "2024", -120.0, -119.901),
                shape(EAST, "2024", -119.901, -119.9004),
                shape(WEST, "2024", -119.9004, -119.8)));
    assertThat(fingers.around(new Point(40.05, -119.9014), 150, DistrictMapTest::any))
        .containsExactly(EAST);
  }

  @Test
  void theLikeliestNeighbourIsFirst() {
    DivisionId north = house("3");
    DistrictMap corner =
        new DistrictMap(
            List.of(
                shape(WEST, "2024", -120.0, -119.9),
                shape(EAST, "2024", -119.9, -119.8),
                shape(north, "2024", new Envelope(-120, -119.8, 40.1, 40.2))));
    assertThat(corner.around(new Point(40.0990, -119.9003), 150, DistrictMapTest::any))
        .containsExactly(EAST, north);
    assertThat(corner.around(new Point(40.0997, -119.9008), 150, DistrictMapTest::any))
        .containsExactly(north, EAST);
  }

  @Test
  void itTellsWhatItHas() {
    assertThat(map.has(new Layer("ca", "sldl"))).isTrue();
    assertThat(map.has(new Layer("ca", "cd"))).isFalse();
    assertThat(map.has(new Layer("ny", "sldl"))).isFalse();
    assertThat(map.divisions()).containsExactlyInAnyOrder(WEST, EAST, SENATE);
  }

  @Test
  void anEmptyMapKnowsNothing() {
    assertThat(new DistrictMap(List.of()).at(new Point(40, -119), DistrictMapTest::any)).isEmpty();
  }

  @Test
  void linesThatCannotBeReadAreABrokenPromise() {
    DistrictShape broken =
        new DistrictShape(WEST, Plan.ALWAYS, new Envelope(0, 1, 0, 1), () -> new byte[] {9, 9});
    assertThatThrownBy(() -> broken.holds(new Point(0.5, 0.5)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ca/sldl:1");
  }

  @Test
  void aPlanHasAFirstDayAndADayItIsOver() {
    LocalDate from = LocalDate.of(2025, 1, 3);
    LocalDate until = LocalDate.of(2027, 1, 3);
    Plan congress = new Plan("119", from, until);
    assertThat(congress.inForce(from.minusDays(1))).isFalse();
    assertThat(congress.inForce(from)).isTrue();
    assertThat(congress.inForce(until.minusDays(1))).isTrue();
    assertThat(congress.inForce(until)).isFalse();
    assertThat(new Plan("2024", null, null).inForce(from)).isTrue();
  }

  private static boolean any(DivisionId division, Plan plan) {
    return true;
  }

  private static DivisionId house(String label) {
    return new DivisionId("ca", "sldl", label);
  }

  private DistrictShape shape(DivisionId division, String plan, double west, double east) {
    return shape(division, plan, new Envelope(west, east, 40, 40.1));
  }

  private DistrictShape shape(DivisionId division, String plan, Envelope box) {
    return new DistrictShape(
        division,
        new Plan(plan, null, null),
        box,
        () -> {
          fetched.incrementAndGet();
          return new WKBWriter().write(new GeometryFactory().toGeometry(box));
        });
  }
}
