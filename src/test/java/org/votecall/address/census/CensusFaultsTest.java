package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.address.census.GeocoderStandIn.after;
import static org.votecall.address.census.GeocoderStandIn.answers;
import static org.votecall.address.census.GeocoderStandIn.breaksOff;
import static org.votecall.address.census.GeocoderStandIn.endless;
import static org.votecall.address.census.GeocoderStandIn.hangsUp;
import static org.votecall.address.census.GeocoderStandIn.recorded;
import static org.votecall.address.census.GeocoderStandIn.redirects;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.votecall.address.Geocoding;
import org.votecall.address.StreetAddress;
import org.votecall.address.census.Asking.Told;

/** However badly the geocoder behaves, whoever asks hears of it within the budget. */
final class CensusFaultsTest {
  private static final Geocoding UNREACHABLE = new Geocoding.Unreachable();
  private static final Duration LATE = Duration.ofSeconds(14);
  private static final String FOUND = GeocoderStandIn.text("found.json");
  private static final String HALF = FOUND.substring(0, FOUND.length() / 2);

  /** Of this machine, which may have other things to do. */
  private static final Duration SLACK = Duration.ofMillis(400);

  private static final Duration IN_TIME = CensusGeocoder.BUDGET.plus(SLACK);

  private final List<AutoCloseable> servers = new ArrayList<>();
  private final Map<String, URI> faults = new LinkedHashMap<>();

  @BeforeEach
  void warmUp() throws Exception {
    GeocoderStandIn well = serve(recorded("found.json"));
    assertThat(ask(well.base(), 0).call().answer()).isInstanceOf(Geocoding.Matched.class);
  }

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable server : servers) {
      server.close();
    }
  }

  @Test
  void everyFaultIsToldInTime() throws Exception {
    slow();
    wrong();
    broken();
    List<Callable<Told>> asking = new ArrayList<>();
    for (URI base : faults.values()) {
      asking.add(ask(base, asking.size()));
    }
    List<Told> told = Asking.atOnce(asking);
    List<String> names = List.copyOf(faults.keySet());
    for (int i = 0; i < told.size(); i++) {
      assertThat(told.get(i).answer()).as(names.get(i)).isEqualTo(UNREACHABLE);
      assertThat(told.get(i).took()).as(names.get(i)).isLessThan(IN_TIME);
    }
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsNotReadOn() throws Exception {
    GeocoderStandIn census = serve(endless(" ", Duration.ofMillis(20)));
    assertThat(ask(census.base(), 1).call().answer()).isEqualTo(UNREACHABLE);
    long patience = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (census.atOnce() > 0 && System.nanoTime() < patience) {
      Thread.sleep(20);
    }
    assertThat(census.atOnce()).isZero();
  }

  @Test
  void redirectsAreNotFollowed() throws Exception {
    GeocoderStandIn elsewhere = serve(recorded("found.json"));
    GeocoderStandIn census = serve(redirects(elsewhere.base().toString()));
    assertThat(ask(census.base(), 1).call().answer()).isEqualTo(UNREACHABLE);
    assertThat(census.requests()).isOne();
    assertThat(elsewhere.requests()).isZero();
  }

  /** 168 of the two hundred are turned away at once; the rest when their time is up. */
  @Test
  void twoHundredWhoAskASlowGeocoderAreAllAnswered() throws Exception {
    GeocoderStandIn census = serve(after(LATE, recorded("found.json")));
    CensusGeocoder geocoder = geocoder(census.base());
    List<Told> told =
        Asking.atOnce(
            IntStream.range(0, 200).mapToObj(i -> Asking.of(geocoder, address(i))).toList());
    assertThat(told)
        .allSatisfy(one -> assertThat(one.answer()).isEqualTo(UNREACHABLE))
        .allSatisfy(one -> assertThat(one.took()).isLessThan(Duration.ofSeconds(3)));
    assertThat(told.stream().filter(one -> one.took().compareTo(Duration.ofSeconds(2)) < 0))
        .as("turned away at once")
        .hasSize(200 - CensusGeocoder.MOST_AT_ONCE);
    assertThat(census.mostAtOnce()).isEqualTo(CensusGeocoder.MOST_AT_ONCE);
    assertThat(census.requests()).isEqualTo(CensusGeocoder.MOST_AT_ONCE);
  }

  @Test
  void whoWasTurnedAwayDoesNotCountAsAFailure() throws Exception {
    GeocoderStandIn census = serve(after(Duration.ofSeconds(1), recorded("found.json")));
    CensusGeocoder geocoder = geocoder(census.base());
    List<Told> told =
        Asking.atOnce(
            IntStream.range(0, 64).mapToObj(i -> Asking.of(geocoder, address(i))).toList());
    assertThat(told.stream().filter(one -> one.answer() instanceof Geocoding.Matched))
        .hasSize(CensusGeocoder.MOST_AT_ONCE);
    census.behave(recorded("no-match.json"));
    assertThat(geocoder.geocode(address(1_000))).isEqualTo(new Geocoding.NoMatch());
  }

  private void slow() throws IOException {
    fault("answers after 14 s", after(LATE, answers(200, FOUND)));
    fault("stops in the middle", breaksOff(HALF, LATE));
    fault("trickles", endless(" ", Duration.ofMillis(20)));
    fault("does not end", endless(" ".repeat(60_000), Duration.ZERO));
    fault("is endlessly long", endless(HALF, Duration.ZERO));
    fault("says nothing", keep(BadSocket.isSilent()).base());
    fault("lets nobody in", keep(BadSocket.isFull()).base());
  }

  private void wrong() throws IOException {
    for (int status : new int[] {204, 403, 404, 429, 500, 502, 503}) {
      fault("status " + status, answers(status, status == 204 ? "" : FOUND));
    }
    fault("redirects to itself", redirects("/geocoder"));
    fault("has nothing to say", answers(200, ""));
    fault("sends a page", answers(200, "<!DOCTYPE html><title>Maintenance</title>"));
    fault("sends half of it", answers(200, HALF));
    fault("sends garbage", answers(200, "\u0000\ufffd{]\"\\u12"));
    fault("sends brackets", answers(200, "[".repeat(900_000)));
  }

  private void broken() throws IOException {
    fault("breaks off", breaksOff(HALF, Duration.ZERO));
    fault("hangs up", hangsUp());
    fault("refuses", keep(BadSocket.refuses()).base());
    fault("resets", keep(BadSocket.resets()).base());
  }

  private void fault(String name, GeocoderStandIn.Behaviour behaviour) throws IOException {
    fault(name, serve(behaviour).base());
  }

  private void fault(String name, URI base) {
    faults.put(name, base);
  }

  private GeocoderStandIn serve(GeocoderStandIn.Behaviour behaviour) throws IOException {
    return keep(GeocoderStandIn.start(behaviour));
  }

  private <T extends AutoCloseable> T keep(T server) {
    servers.add(server);
    return server;
  }

  private static Callable<Told> ask(URI base, int number) {
    return Asking.of(geocoder(base), address(number));
  }

  private static CensusGeocoder geocoder(URI base) {
    return new CensusGeocoder(base, new HandSetClock(), new byte[] {1, 2, 3});
  }

  private static StreetAddress address(int number) {
    return new StreetAddress(number + " Juniper Hollow Ln, Fernley Falls", null);
  }
}
