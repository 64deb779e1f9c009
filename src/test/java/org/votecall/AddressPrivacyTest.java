package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.Geocoded.SPLIT_ZIP;
import static org.votecall.address.census.GeocoderStandIn.after;
import static org.votecall.address.census.GeocoderStandIn.answers;
import static org.votecall.address.census.GeocoderStandIn.breaksOff;
import static org.votecall.address.census.GeocoderStandIn.recorded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.votecall.address.PointFinder;
import org.votecall.address.Search;
import org.votecall.address.StreetAddress;
import org.votecall.address.census.CensusGeocoder;
import org.votecall.address.census.GeocoderStandIn;
import org.votecall.address.census.Remembered;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.legislature.Chamber;
import org.votecall.simulator.Stage;
import org.votecall.simulator.Story;
import org.votecall.twilio.SmsRenderer;

/** Where somebody lives is neither stored, logged nor remembered: not the street, not the point. */
final class AddressPrivacyTest {
  private static final StreetAddress HOME = new StreetAddress("77 Far St, San Diego", null);

  /** Where the geocoder that stands in finds things. */
  private static final List<Secret> POINTS =
      Stream.of(-117.06108437, 32.71573829, -119.81294853, 39.52963917)
          .map(Secret::degrees)
          .toList();

  private final Overheard log = Overheard.listen();
  private GeocoderStandIn census;

  @BeforeEach
  void start() throws Exception {
    census = GeocoderStandIn.start(Geocoded.wellAnswered());
  }

  @AfterEach
  void stop() {
    census.close();
    log.close();
  }

  @Test
  void noStoryLeavesAnAddressBehind() throws Exception {
    List<AddressStory> stories = AddressStory.all();
    assertThat(stories).hasSizeGreaterThan(9);
    for (AddressStory story : stories) {
      byte[] stored = played(story);
      List<Secret> secrets = secrets(story.addresses(), story.points());
      assertThat(secrets).as(story.title()).noneMatch(secret -> secret.isIn(stored));
      String logged = log.text();
      assertThat(secrets).as(story.title()).noneMatch(secret -> secret.isIn(logged));
    }
  }

  @Test
  void whoeverWasAskedForAddressesHasForgottenThem() throws Exception {
    CensusGeocoder geocoder =
        new CensusGeocoder(census.base(), Clock.systemUTC(), new byte[] {1, 2, 3});
    LoadedWorld world =
        WorldFolder.read(Geocoded.FOLDER, Clock.systemUTC(), SmsRenderer::segments).alone();
    Chamber chamber =
        world.catalog().campaigns().stream()
            .map(campaign -> world.catalog().measure(campaign))
            .flatMap(measure -> world.catalog().jurisdiction(measure).chambers().stream())
            .filter(one -> one.divisionType().equals("cd"))
            .findFirst()
            .orElseThrow();
    PointFinder finder = new PointFinder(geocoder, world.atlas());
    List<StreetAddress> all =
        AddressStory.all().stream()
            .flatMap(story -> story.addresses().stream())
            .map(address -> new StreetAddress(address.text(), null))
            .toList();
    all.forEach(address -> finder.find(new Search(address, chamber, LocalDate.of(2026, 11, 21))));
    assertThat(census.addresses()).as("all were asked for").hasSizeGreaterThan(9);
    forgotten(finder, all);
  }

  @Test
  void nothingIsLeftBehindOverHttp(@TempDir Path folder) throws Exception {
    List<StreetAddress> told = new ArrayList<>();
    RunningApp app = Geocoded.start(folder, census.base());
    try (app) {
      for (GeocoderStandIn.Behaviour behaviour : behaviours()) {
        census.behave(behaviour);
        int number = told.size() + 301;
        Texter texter = new Texter(app, number);
        texter.text("harbor " + SPLIT_ZIP);
        texter.text("I live at " + number + " Far St, San Diego");
        told.add(new StreetAddress(number + " Far St", null));
      }
      kept(app, told);
      forgotten(app.app(), told);
      app.database().execute("DROP TABLE supporter");
      InboundText unanswered = new InboundText("SM503", "+16195550399", "harbor, 77 Far St");
      assertThat(app.twilio().text(unanswered).statusCode()).isEqualTo(503);
      told.add(HOME);
    }
    assertThat(log.text()).contains("request failed", "geocoder has");
    kept(app, told);
  }

  @Test
  void whatIsPlantedIsFound(@TempDir Path folder) throws Exception {
    Secret street = Secret.street(HOME);
    assertThat(
            List.of("77 FAR ST", "?address=77%20Far%20St%2C", "77+far+st", "{\"77\":\"Far St\"}"))
        .allMatch(street::isIn);
    assertThat(List.of("177 Far St", "77 Farm St", "7 Far St")).noneMatch(street::isIn);
    try (RunningApp app = Geocoded.start(folder, census.base())) {
      app.database()
          .execute("CREATE TABLE planted AS SELECT 'x 77 FAR ST' AS a, -117.06108437 AS b");
      assertThat(street.isIn(app.database().bytes())).isTrue();
      assertThat(POINTS.get(0).isIn(app.database().bytes())).isTrue();
    }
    assertThat(POINTS.get(0).isIn("at 32.7,-117.061 or -117.0610844")).isTrue();
    record Keeper(List<StreetAddress> kept) {}
    assertThat(Remembered.by(new Keeper(List.of(HOME)))).anyMatch(street::isIn);
    Logger logger = LoggerFactory.getLogger(AddressPrivacyTest.class);
    assertThat(street.isIn(log.text())).isFalse();
    logger.debug("cannot", new IOException(new IOException("at 77 Far St")));
    assertThat(street.isIn(log.text())).isTrue();
    try (var beside = MDC.putCloseable("point", "32.71573829")) {
      assertThat(beside).isNotNull();
      logger.trace("found");
    }
    assertThat(POINTS.get(1).isIn(log.text())).isTrue();
  }

  /** Nothing of it in any file, nor in the log. */
  private void kept(RunningApp app, List<StreetAddress> told) throws IOException {
    byte[] stored = app.database().bytes();
    assertThat(new String(stored, UTF_8)).as("it looked").contains("San Diego");
    String logged = log.text();
    assertThat(secrets(told, POINTS)).noneMatch(secret -> secret.isIn(stored));
    assertThat(secrets(told, POINTS)).noneMatch(secret -> secret.isIn(logged));
  }

  private static void forgotten(Object asked, List<StreetAddress> told) throws Exception {
    Set<String> remembered = Remembered.by(asked);
    assertThat(remembered).as("it looked").contains("San Diego");
    assertThat(told.stream().map(Secret::street))
        .noneMatch(street -> remembered.stream().anyMatch(street::isIn));
  }

  /** Every byte that is stored at the end of {@code story}. */
  private static byte[] played(AddressStory story) throws Exception {
    try (Stage stage = Stage.open(story.world(), story.now())) {
      Story.play(story.lines(), stage);
      return DatabaseFile.in(stage.folder()).bytes();
    }
  }

  private static List<Secret> secrets(List<StreetAddress> told, List<Secret> points) {
    return Stream.concat(told.stream().map(Secret::street), points.stream()).toList();
  }

  /**
   * What may happen at the geocoder; never five failures in a row, after which it is left alone.
   */
  private static List<GeocoderStandIn.Behaviour> behaviours() {
    return List.of(
        Geocoded.wellAnswered(),
        answers(200, "{\"302 Far St, San Diego\": -117.06108437"),
        answers(500, "303 Far St, San Diego"),
        recorded("no-match.json"),
        breaksOff("304 Far St, San Diego", Duration.ZERO),
        after(Duration.ofSeconds(14), Geocoded.wellAnswered()),
        recorded("reno.json"),
        recorded("two-states.json"),
        recorded("san-diego-broken-layers.json"));
  }
}
