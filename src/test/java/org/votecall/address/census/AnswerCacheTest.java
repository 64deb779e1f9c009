package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.votecall.address.Geocoding;
import org.votecall.address.Geocoding.Place;
import org.votecall.address.Point;

final class AnswerCacheTest {
  private static final Geocoding NO_MATCH = new Geocoding.NoMatch();
  private static final Geocoding MATCHED =
      new Geocoding.Matched(
          List.of(new Place(new Point(45.25, -122.5125), "or", null, null, Set.of())));
  private static final AddressLine JUNIPER =
      new AddressLine("450 Juniper Hollow Ln, Fernley Falls");

  private final HandSetClock clock = new HandSetClock();
  private final AnswerCache cache = new AnswerCache(clock, new byte[] {1, 2, 3});

  @Test
  void remembersWhatWasFoundAndWhatWasNot() {
    AddressLine other = new AddressLine("451 Juniper Hollow Ln, Fernley Falls");
    cache.keep(JUNIPER, MATCHED);
    cache.keep(other, NO_MATCH);
    assertThat(cache.find(JUNIPER)).contains(MATCHED);
    assertThat(cache.find(other)).contains(NO_MATCH);
  }

  @Test
  void doesNotRememberThatNobodyAnswered() {
    cache.keep(JUNIPER, new Geocoding.Unreachable());
    assertThat(cache.find(JUNIPER)).isEmpty();
    cache.keep(JUNIPER, MATCHED);
    cache.keep(JUNIPER, new Geocoding.Unreachable());
    assertThat(cache.find(JUNIPER)).contains(MATCHED);
  }

  @Test
  void capitalsCommasAndSpacesMakeNoDifferenceAndNumbersDo() {
    cache.keep(JUNIPER, MATCHED);
    assertThat(cache.find(new AddressLine("  450 JUNIPER  HOLLOW LN. -- fernley falls")))
        .contains(MATCHED);
    assertThat(cache.find(new AddressLine("45 0 Juniper Hollow Ln, Fernley Falls"))).isEmpty();
    assertThat(cache.find(new AddressLine("450 Juniper Hollow Ln, Fernley Falls 97991"))).isEmpty();
  }

  @Test
  void forgetsAfterADay() {
    cache.keep(JUNIPER, MATCHED);
    clock.pass(Duration.ofHours(24).minusMillis(1));
    assertThat(cache.find(JUNIPER)).contains(MATCHED);
    clock.pass(Duration.ofMillis(1));
    assertThat(cache.find(JUNIPER)).isEmpty();
  }

  @Test
  void ofTooManyThatWhichNobodyAskedForGoes() {
    List<AddressLine> lines =
        IntStream.rangeClosed(0, AnswerCache.MOST)
            .mapToObj(number -> new AddressLine(number + " Juniper Hollow Ln"))
            .toList();
    lines.subList(0, AnswerCache.MOST).forEach(line -> cache.keep(line, MATCHED));
    assertThat(cache.find(lines.get(0))).contains(MATCHED);
    cache.keep(lines.get(AnswerCache.MOST), MATCHED);
    assertThat(lines.stream().filter(line -> cache.find(line).isEmpty()))
        .containsExactly(lines.get(1));
  }
}
