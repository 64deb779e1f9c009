package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.votecall.address.census.GeocoderStandIn.answers;
import static org.votecall.address.census.GeocoderStandIn.recorded;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.address.Geocoding;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

/** Asks a server that answers well, and one that answers with faults, one after another. */
final class CensusGeocoderTest {
  private static final Geocoding NO_MATCH = new Geocoding.NoMatch();
  private static final Geocoding UNREACHABLE = new Geocoding.Unreachable();

  private final HandSetClock clock = new HandSetClock();
  private GeocoderStandIn census;
  private CensusGeocoder geocoder;

  @BeforeEach
  void start() throws IOException {
    census = GeocoderStandIn.start(recorded("found.json"));
    geocoder = new CensusGeocoder(census.base(), clock, new byte[] {1, 2, 3});
  }

  @AfterEach
  void stop() {
    census.close();
  }

  @Test
  void asksForAllLayersAsTheDocumentationHasIt() {
    assertThat(ask("450 Juniper Hollow Ln #5, Fernley Falls & Co"))
        .isInstanceOf(Geocoding.Matched.class);
    assertThat(census.queries())
        .containsExactly(
            "/geocoder/geographies/onelineaddress"
                + "?address=450+Juniper+Hollow+Ln+%235%2C+Fernley+Falls+%26+Co"
                + "&benchmark=Public_AR_Current&vintage=Current_Current&layers=all&format=json");
  }

  @Test
  void asksWithTheZipThatIsKnown() {
    geocoder.geocode(new StreetAddress("45000 Calle Peña", new Zip("97991")));
    assertThat(census.addresses()).containsExactly("45000 Calle Peña, 97991");
  }

  @Test
  void theSameAddressIsAskedForOnce() {
    Geocoding first = ask("450 Juniper Hollow Ln, Fernley Falls");
    assertThat(ask("450  JUNIPER hollow ln fernley falls.")).isEqualTo(first);
    assertThat(census.requests()).isOne();
    ask("451 Juniper Hollow Ln, Fernley Falls");
    assertThat(census.requests()).isEqualTo(2);
  }

  @Test
  void anAddressThatWasNotFoundIsAskedForAgainTheNextDay() {
    census.behave(recorded("no-match.json"));
    assertThat(ask("1 Nowhere St")).isEqualTo(NO_MATCH);
    census.behave(recorded("found.json"));
    assertThat(ask("1 Nowhere St")).isEqualTo(NO_MATCH);
    clock.pass(Duration.ofHours(24));
    assertThat(ask("1 Nowhere St")).isInstanceOf(Geocoding.Matched.class);
    assertThat(census.requests()).isEqualTo(2);
  }

  @Test
  void anAddressThatItRefusesIsNotFound() {
    census.behave(answers(400, GeocoderStandIn.text("refused.json")));
    for (int number = 1; number <= 6; number++) {
      assertThat(ask(number + " !! St")).isEqualTo(NO_MATCH);
    }
    assertThat(census.requests()).isEqualTo(6);
  }

  @Test
  void anAddressThatItWouldRefuseIsNotSentToIt() {
    assertThat(ask("450 Juniper " + "Hollow ".repeat(20) + "Ln")).isEqualTo(NO_MATCH);
    assertThat(census.requests()).isZero();
  }

  @Test
  void anAnswerMayBeLongButNotLongerThanAMegabyte() {
    String found = GeocoderStandIn.text("found.json");
    census.behave(answers(200, found + " ".repeat(1_000_000)));
    assertThat(ask("450 Juniper Hollow Ln")).isInstanceOf(Geocoding.Matched.class);
    census.behave(answers(200, found + " ".repeat(1_100_000)));
    assertThat(ask("451 Juniper Hollow Ln")).isEqualTo(UNREACHABLE);
  }

  @Test
  void aGeocoderThatFailsFiveTimesIsLeftAloneForHalfAMinute() {
    census.behave(answers(500, "{}"));
    for (int i = 0; i < 8; i++) {
      assertThat(ask("450 Juniper Hollow Ln")).isEqualTo(UNREACHABLE);
    }
    assertThat(census.requests()).isEqualTo(5);
    census.behave(recorded("found.json"));
    assertThat(ask("450 Juniper Hollow Ln")).isEqualTo(UNREACHABLE);
    clock.pass(Duration.ofSeconds(30));
    assertThat(ask("450 Juniper Hollow Ln")).isInstanceOf(Geocoding.Matched.class);
    assertThat(ask("1 Juniper Hollow Ln")).isInstanceOf(Geocoding.Matched.class);
    assertThat(census.requests()).isEqualTo(7);
  }

  @Test
  void whatIsRememberedIsToldWhileTheGeocoderIsLeftAlone() {
    Geocoding found = ask("450 Juniper Hollow Ln");
    census.behave(answers(429, ""));
    for (int i = 0; i < 6; i++) {
      ask("1 Juniper Hollow Ln");
    }
    assertThat(ask("450 Juniper Hollow Ln")).isEqualTo(found);
  }

  @Test
  void aBaseThatIsNoWebServiceIsAMistakeAtOnce() {
    assertThatThrownBy(() -> new CensusGeocoder(URI.create("ftp://here"), clock, new byte[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Geocoding ask(String address) {
    return geocoder.geocode(new StreetAddress(address, null));
  }
}
