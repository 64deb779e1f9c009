package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.address.census.GeocoderStandIn.answers;
import static org.votecall.address.census.GeocoderStandIn.hangsUp;
import static org.votecall.address.census.GeocoderStandIn.recorded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.votecall.address.Geocoding;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** Where somebody lives is neither kept nor logged. */
final class CensusPrivacyTest {
  /** With more digits than a port has, which is remembered. */
  private static final StreetAddress HOME =
      new StreetAddress("450731 Juniper Hollow Ln, Fernley Falls", new Zip("97991"));

  /** Words and numbers of the address, of the query, and of what is answered to it. */
  private static final List<String> SECRETS =
      List.of("450731", "juniper", "hollow", "97991", "address=", "45.25", "122.5125");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final HandSetClock clock = new HandSetClock();
  private GeocoderStandIn census;
  private CensusGeocoder geocoder;

  @BeforeEach
  void start() throws Exception {
    log.start();
    logger().setLevel(Level.TRACE);
    logger().addAppender(log);
    census = GeocoderStandIn.start(recorded("found.json"));
    geocoder = new CensusGeocoder(census.base(), clock, new byte[] {1, 2, 3});
  }

  @AfterEach
  void stop() {
    census.close();
    logger().detachAppender(log);
    logger().setLevel(null);
  }

  @Test
  void whatIsRememberedHasNoWordOfTheAddress() throws Exception {
    assertThat(geocoder.geocode(HOME)).isInstanceOf(Geocoding.Matched.class);
    census.behave(recorded("no-match.json"));
    geocoder.geocode(new StreetAddress("450731 Juniper Hollow Court", null));
    Set<String> remembered = Remembered.by(geocoder);
    assertThat(remembered).as("it looked into what is remembered").contains("Fernley Falls");
    assertThat(remembered.stream().filter(text -> text.matches("[0-9a-f]{64}"))).hasSize(2);
    assertThat(remembered)
        .filteredOn(text -> !text.matches("[0-9a-f]{64}"))
        .allSatisfy(
            text -> assertThat(text).doesNotContainIgnoringCase("450731", "juniper", "hollow"));
  }

  @Test
  void theHashesOfTwoProcessesAreNotAlike() throws Exception {
    CensusGeocoder other = new CensusGeocoder(census.base(), clock, new byte[] {1, 2, 4});
    geocoder.geocode(HOME);
    other.geocode(HOME);
    assertThat(hashes(geocoder)).hasSize(1).doesNotContainAnyElementsOf(hashes(other));
  }

  @Test
  void theLogTellsThatItFailsAndNotForWhom() {
    geocoder.geocode(HOME);
    for (GeocoderStandIn.Behaviour fault :
        List.of(
            answers(200, "{\"450731 Juniper Hollow\" 97991"), answers(500, "450731"), hangsUp())) {
      census.behave(fault);
      geocoder.geocode(new StreetAddress("450731 Juniper Hollow Court", new Zip("97991")));
      geocoder.geocode(new StreetAddress("450731 Juniper Hollow Court", new Zip("97991")));
    }
    clock.pass(Duration.ofSeconds(30));
    census.behave(recorded("found.json"));
    geocoder.geocode(new StreetAddress("450731 Juniper Hollow Court", new Zip("97991")));
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "The geocoder did not answer in time, or made no sense (1 in a row)",
            "The geocoder did not answer in time, or made no sense (2 in a row)",
            "The geocoder did not answer in time, or made no sense (3 in a row)",
            "The geocoder did not answer in time, or made no sense (4 in a row)",
            "The geocoder did not answer in time, or made no sense (5 in a row)",
            "The geocoder is left alone for 30 seconds",
            "The geocoder answers again");
    assertThat(log.list).allSatisfy(CensusPrivacyTest::tellsNothing);
  }

  private static void tellsNothing(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : ThrowableProxyUtil.asString(event.getThrowableProxy());
    assertThat(event.getFormattedMessage() + trace)
        .doesNotContainIgnoringCase(SECRETS.toArray(String[]::new));
  }

  private static List<String> hashes(CensusGeocoder geocoder) throws IllegalAccessException {
    return Remembered.by(geocoder).stream().filter(text -> text.matches("[0-9a-f]{64}")).toList();
  }

  private static Logger logger() {
    return (Logger) LoggerFactory.getLogger("org.votecall.address");
  }
}
