package org.votecall.address;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.slf4j.LoggerFactory;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdictions;

/**
 * What a geocoder's answer comes to, over squares of a tenth of a degree along the 40th parallel:
 * two in each chamber, parted by different lines.
 */
class PointFinderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 5);
  private static final DivisionId WEST = new DivisionId("ca", "sldl", "1");
  private static final DivisionId EAST = new DivisionId("ca", "sldl", "2");
  private static final DivisionId UPPER_WEST = new DivisionId("ca", "sldu", "1");
  private static final DivisionId UPPER_EAST = new DivisionId("ca", "sldu", "2");

  private static final double LINE = -119.9;
  private static final double UPPER_LINE = -119.86;
  private static final double WELL_WEST = -119.95;
  private static final double WELL_EAST = -119.82;

  /** Some 85 metres to each thousandth of a degree. */
  private static final double JUST_WEST = LINE - 0.001;

  private static final Zip OF_THE_WEST = new Zip("00001");
  private static final Zip OF_BOTH = new Zip("00002");
  private static final Atlas ATLAS =
      new AtlasParts(
              List.of(),
              List.of(),
              List.of(area(OF_THE_WEST, WEST), area(OF_BOTH, WEST, EAST)),
              List.of(
                  square(WEST, -120, LINE),
                  square(EAST, LINE, -119.8),
                  square(UPPER_WEST, -120, UPPER_LINE),
                  square(UPPER_EAST, UPPER_LINE, -119.8)),
              Map.of(
                  new Layer("ca", "sldl"),
                  Set.of(Plan.ALWAYS),
                  new Layer("ca", "sldu"),
                  Set.of(Plan.ALWAYS)),
              Freshness.UNKNOWN)
          .atlas();

  @Test
  void aPlaceHasItsDistrictInEveryChamber() {
    assertThat(told(place(WELL_WEST))).isEqualTo("found ca/sldl:1");
    assertThat(home(find(place(WELL_WEST))).divisions())
        .containsExactlyInAnyOrder(WEST, UPPER_WEST);
  }

  @Test
  void nearALineItIsOnlyLikely() {
    assertThat(told(place(JUST_WEST))).isEqualTo("likely ca/sldl:1 ca/sldl:2");
    assertThat(told(place(JUST_WEST - 0.001))).isEqualTo("found ca/sldl:1");
  }

  @Test
  void onALineItIsAskedFor() {
    assertThat(told(place(LINE))).isEqualTo("ambiguous ca/sldl:1 ca/sldl:2");
  }

  @Test
  void nearALineOfAnotherChamberThatOneIsNotSettled() {
    Resolution found = find(place(UPPER_LINE));
    assertThat(told(found)).isEqualTo("found ca/sldl:2");
    assertThat(home(found).divisions()).contains(EAST);
    assertThat(home(find(place(UPPER_LINE - 0.001))).divisions()).containsExactly(EAST);
  }

  /** Many towns have the same street: the ZIP tells which is meant. */
  @Test
  void theZipTheyGaveRulesOtherStreetsOut() {
    assertThat(told(find(OF_THE_WEST, place(WELL_EAST)))).isEqualTo("unknown");
    assertThat(told(find(OF_THE_WEST, place(WELL_WEST)))).isEqualTo("found ca/sldl:1");
    assertThat(told(find(OF_BOTH, place(WELL_EAST)))).isEqualTo("found ca/sldl:2");
    assertThat(told(find(new Zip("96199"), place(WELL_EAST)))).isEqualTo("found ca/sldl:2");
    assertThat(told(find(new Zip("97999"), place(WELL_EAST)))).isEqualTo("unknown");
  }

  @Test
  void severalPlacesInOneDistrictAreAsGoodAsOne() {
    assertThat(told(place(WELL_WEST), place(WELL_WEST + 0.01))).isEqualTo("found ca/sldl:1");
    assertThat(told(place(WELL_WEST), place(JUST_WEST))).isEqualTo("likely ca/sldl:1 ca/sldl:2");
    assertThat(told(place(JUST_WEST), place(WELL_WEST))).isEqualTo("likely ca/sldl:1 ca/sldl:2");
  }

  /** What they differ in stays open. */
  @Test
  void severalPlacesSettleOnlyWhatTheyAgreeOn() {
    Resolution found = find(place(LINE + 0.01), place(WELL_EAST));
    assertThat(told(found)).isEqualTo("found ca/sldl:2");
    assertThat(home(found).divisions()).containsExactly(EAST);
  }

  @Test
  void placesInSeveralDistrictsSettleNothing() {
    assertThat(told(place(WELL_WEST), place(WELL_EAST))).isEqualTo("unknown");
    assertThat(told(place(JUST_WEST), place(LINE + 0.001))).isEqualTo("unknown");
    assertThat(told(place(WELL_WEST), in("nv"))).isEqualTo("unknown");
    assertThat(told(in("nv"), place(WELL_WEST))).isEqualTo("unknown");
    assertThat(told(in("nv"), place(-121))).isEqualTo("unknown");
  }

  @Test
  void outsideOurLinesNothingIsKnown() {
    assertThat(told(place(-121))).isEqualTo("unknown");
    assertThat(told(find(OF_BOTH, place(-121)))).isEqualTo("unknown");
  }

  @Test
  void anotherStateIsOutOfArea() {
    assertThat(told(in("nv"))).isEqualTo("out nv");
    assertThat(told(in("nv"), in("nv"))).isEqualTo("out nv");
  }

  @Test
  void whatTheGeocoderCannotTellIsAnAnswer() {
    assertThat(told(new PointFinder(address -> new Geocoding.NoMatch(), ATLAS).find(search(null))))
        .isEqualTo("unknown");
    assertThat(
            told(new PointFinder(address -> new Geocoding.Unreachable(), ATLAS).find(search(null))))
        .isEqualTo("unavailable");
  }

  @Test
  void withoutLinesNobodyIsAsked() {
    AtomicInteger asked = new AtomicInteger();
    Geocoder geocoder =
        address -> {
          asked.incrementAndGet();
          return new Geocoding.NoMatch();
        };
    Search search = new Search(address(null), chamber("nv"), DAY);
    assertThat(new PointFinder(geocoder, ATLAS).find(search)).isEqualTo(new Resolution.Unknown());
    assertThat(asked).hasValue(0);
  }

  /** Its lines may be those of another year. */
  @Test
  void theGeocodersOwnDistrictsAreComparedAndNotBelieved() {
    Logger logger = (Logger) LoggerFactory.getLogger(PointFinder.class);
    ListAppender<ILoggingEvent> logged = new ListAppender<>();
    logged.start();
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(logged);
    try {
      assertThat(told(claiming(WELL_WEST, EAST, UPPER_WEST))).isEqualTo("found ca/sldl:1");
      assertThat(told(claiming(WELL_WEST, WEST, new DivisionId("ca", "cd", "7"))))
          .isEqualTo("found ca/sldl:1");
    } finally {
      logger.detachAppender(logged);
      logger.setAdditive(true);
      logger.setLevel(null);
    }
    assertThat(logged.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .contains(WEST.toString(), EAST.toString())
        .doesNotContain("Elm", "119.", "40.");
  }

  private static Resolution find(Geocoding.Place... places) {
    return find(null, places);
  }

  private static Resolution find(@Nullable Zip given, Geocoding.Place... places) {
    Geocoder geocoder = address -> new Geocoding.Matched(Arrays.asList(places));
    return new PointFinder(geocoder, ATLAS).find(search(given));
  }

  private static Search search(@Nullable Zip given) {
    return new Search(address(given), chamber("ca"), DAY);
  }

  private static StreetAddress address(@Nullable Zip given) {
    return new StreetAddress("12 Elm St", given);
  }

  private static String told(Geocoding.Place... places) {
    return told(find(places));
  }

  private static String told(Resolution resolution) {
    return Answers.told(resolution, chamber("ca"));
  }

  private static Home home(Resolution resolution) {
    return resolution.settled().orElseThrow();
  }

  private static Geocoding.Place place(double longitude) {
    return claiming(longitude);
  }

  private static Geocoding.Place claiming(double longitude, DivisionId... districts) {
    return new Geocoding.Place(new Point(40.05, longitude), "ca", null, null, Set.of(districts));
  }

  private static Geocoding.Place in(String state) {
    return new Geocoding.Place(new Point(40.05, -119.7), state, null, null, Set.of());
  }

  private static Chamber chamber(String state) {
    return Jurisdictions.builtIn()
        .ofState(state)
        .flatMap(government -> government.chamber(ChamberType.LOWER))
        .orElseThrow();
  }

  private static ZipArea area(Zip zip, DivisionId... districts) {
    return new ZipArea(
        zip,
        null,
        Set.of("ca"),
        Arrays.stream(districts).map(one -> new ZipPart(one, null, null)).toList());
  }

  private static DistrictShape square(DivisionId division, double west, double east) {
    Envelope box = new Envelope(west, east, 40, 40.1);
    return new DistrictShape(
        division,
        Plan.ALWAYS,
        box,
        () -> new WKBWriter().write(new GeometryFactory().toGeometry(box)));
  }
}
