package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.Geocoded.SPLIT_ZIP;
import static org.votecall.Geocoded.WHOLE_ZIP;
import static org.votecall.Geocoded.phone;
import static org.votecall.Geocoded.say;
import static org.votecall.address.census.GeocoderStandIn.recorded;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.census.GeocoderStandIn;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Addresses by text, with a geocoder that answers: what it finds, and what it is not asked. */
final class EdgeGeocoderTest {
  private static GeocoderStandIn census;
  private static RunningApp app;
  private static int phones;

  private int before;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    census = GeocoderStandIn.start(Geocoded.wellAnswered());
    app = Geocoded.start(folder, census.base());
  }

  @AfterAll
  static void stop() {
    app.close();
    census.close();
  }

  @BeforeEach
  void behaveWell() {
    census.behave(Geocoded.wellAnswered());
    before = census.requests();
  }

  /** The geocoder itself believes the address to lie in the other district. */
  @Test
  void ourLinesTellWhoseAnAddressIs() throws Exception {
    Texter stranger = stranger();
    String answer = stranger.text("harbor, 77 Far St, San Diego, CA").words();
    assertThat(answer).contains(phone(2), say(Phrase.ASK_OUTCOME)).doesNotContain(phone(1));
    assertThat(answer).as("what is read aloud").contains("San Diego").doesNotContain("SAN DIEGO");
    assertThat(asked()).isOne();
    assertThat(stranger.text("1").words()).contains(say(Phrase.THANKS_TALKED));
  }

  @Test
  void brokenLayersAreNoHindrance() throws Exception {
    census.behave(recorded("san-diego-broken-layers.json"));
    Texter stranger = stranger();
    String answer = stranger.text("harbor, 78 Far St, San Diego, CA").words();
    assertThat(answer).contains(phone(2), say(Phrase.ASK_OUTCOME)).doesNotContain(phone(1));
  }

  @Test
  void whatItDoesNotFindIsAskedForAgain() throws Exception {
    census.behave(recorded("no-match.json"));
    Texter stranger = stranger();
    assertThat(stranger.text("harbor, 79 Far St, San Diego, CA").words())
        .contains(say(Phrase.ADDRESS_UNKNOWN));
    assertThat(stranger.text(WHOLE_ZIP).words()).contains(phone(2)).doesNotContain(phone(1));
  }

  @Test
  void whatItDoesNotFindInASplitZipCanBeChosen() throws Exception {
    census.behave(recorded("no-match.json"));
    Texter neighbour = neighbour();
    assertThat(neighbour.text("79 Far St, San Diego").words())
        .contains(say(Phrase.ADDRESS_UNKNOWN), Geocoded.choice());
    assertThat(neighbour.text("1").words()).contains(phone(1)).doesNotContain(phone(2));
  }

  @Test
  void whereAnotherStateVotesNobodyIsNamed() throws Exception {
    census.behave(recorded("reno.json"));
    Texter stranger = stranger();
    assertThat(stranger.text("lakes, 77 Far St, Reno").words())
        .contains(say(Line.of(Phrase.OUT_OF_STATE).with("state", "California")));
    assertThat(stranger.text("harbor " + WHOLE_ZIP).words()).contains(phone(2));
  }

  /** Congress is theirs as well; but whose district it is there, nobody has told us. */
  @Test
  void whereOurLinesDoNotReachNobodyIsNamed() throws Exception {
    census.behave(recorded("reno.json"));
    Texter neighbour = neighbour();
    String answer = neighbour.text("76 Far St, Reno").words();
    assertThat(answer).contains(say(Phrase.ADDRESS_UNKNOWN)).doesNotContain("555");
    assertThat(neighbour.text("2").words()).contains(phone(2)).doesNotContain(phone(1));
  }

  @Test
  void anAddressThatTwoTextIsAskedForOnce() throws Exception {
    assertThat(stranger().text("harbor, 80 Far St, San Diego, CA").words()).contains(phone(2));
    assertThat(stranger().text("HARBOR 80 far st san diego ca").words()).contains(phone(2));
    assertThat(asked()).isOne();
  }

  @Test
  void aZipIsNoMatterForIt() throws Exception {
    Texter stranger = neighbour();
    stranger.text("2");
    stranger.text(WHOLE_ZIP);
    stranger.text("lakes " + SPLIT_ZIP);
    assertThat(asked()).isZero();
  }

  @Test
  void anAddressWhoseZipIsEnoughIsNoMatterForIt() throws Exception {
    assertThat(stranger().text("harbor, 81 Far St, San Diego, CA " + WHOLE_ZIP).words())
        .contains(phone(2));
    assertThat(stranger().text("lakes, 81 Far St, Reno, NV 89501").words())
        .contains(say(Line.of(Phrase.OUT_OF_STATE).with("state", "California")));
    assertThat(asked()).isZero();
  }

  @Test
  void anAddressWhoseZipIsBeyondOurLinesIsNoMatterForIt() throws Exception {
    assertThat(stranger().text("harbor, 81 Far St, Phoenix, AZ 85001").words())
        .contains(say(Phrase.ADDRESS_UNKNOWN));
    assertThat(asked()).isZero();
  }

  /** Streets of one name are in many states. */
  @Test
  void anAddressFoundInAnotherStateThanItsZipIsNotBelieved() throws Exception {
    assertThat(stranger().text("harbor, 83 Far St, Reno, NV 89501").words())
        .contains(say(Phrase.ADDRESS_UNKNOWN))
        .doesNotContain("555");
    assertThat(asked()).isOne();
  }

  /** One of them is where the Assembly is elected, and we have no lines there. */
  @Test
  void ofPlacesInTwoStatesNeitherIsBelieved() throws Exception {
    census.behave(recorded("two-states.json"));
    assertThat(stranger().text("lakes, 84 Far St").words()).contains(say(Phrase.ADDRESS_UNKNOWN));
  }

  @Test
  void afterAStopItIsNotAsked() throws Exception {
    Texter stopped = stranger();
    stopped.text("STOP");
    assertThat(stopped.text("harbor, 82 Far St, San Diego, CA").words()).isEmpty();
    Texter later = neighbour();
    later.text("STOP");
    assertThat(later.text("82 Far St, San Diego, CA").words()).isEmpty();
    assertThat(later.text("stop, I left 82 Far St, San Diego, CA").words()).isEmpty();
    assertThat(asked()).isZero();
  }

  @Test
  void aWorldWithoutLinesAsksNobody(@TempDir Path folder) throws Exception {
    try (RunningApp demo =
        RunningApp.start(folder, Path.of("config/demo"), census.base(), Geocoded.NOW)) {
      Texter stranger = new Texter(demo, 199);
      stranger.text("hi");
      stranger.text("1");
      assertThat(stranger.text("77 Far St, San Diego, CA").words())
          .contains(say(Phrase.ADDRESS_UNKNOWN));
    }
    assertThat(asked()).isZero();
  }

  private int asked() {
    return census.requests() - before;
  }

  private static Texter stranger() {
    return new Texter(app, 100 + phones++);
  }

  /** Somebody who has been asked which member of a split ZIP is theirs. */
  private static Texter neighbour() throws Exception {
    Texter neighbour = stranger();
    assertThat(neighbour.text("harbor " + SPLIT_ZIP).words()).contains(Geocoded.choice());
    return neighbour;
  }
}
