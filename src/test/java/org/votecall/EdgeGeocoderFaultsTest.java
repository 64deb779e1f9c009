package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.votecall.Geocoded.SPLIT_ZIP;
import static org.votecall.Geocoded.WHOLE_ZIP;
import static org.votecall.Geocoded.phone;
import static org.votecall.Geocoded.say;
import static org.votecall.address.census.GeocoderStandIn.after;
import static org.votecall.address.census.GeocoderStandIn.answers;
import static org.votecall.address.census.GeocoderStandIn.breaksOff;
import static org.votecall.address.census.GeocoderStandIn.hangsUp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.census.GeocoderStandIn;
import org.votecall.words.Phrase;

/** However badly the geocoder behaves, supporters are answered in time, and get on. */
final class EdgeGeocoderFaultsTest {
  private static final Duration LATE = Duration.ofSeconds(14);

  /** Three seconds are promised; this machine may have other things to do. */
  private static final Duration IN_TIME = Duration.ofMillis(3_500);

  private static final String HALF = Geocoded.FOUND.substring(0, Geocoded.FOUND.length() / 2);
  private static final int ADDRESSES = 60;
  private static final int ZIPS = 100;
  private static final int MOST_AT_ONCE = 32;

  private final List<AutoCloseable> running = new ArrayList<>();

  @TempDir private Path folder;

  @AfterEach
  void stop() throws Exception {
    for (AutoCloseable one : running) {
      one.close();
    }
  }

  /** A program with a geocoder of its own, and two who use it. */
  private record Fault(String name, Texter stranger, Texter neighbour) {

    Callable<Void> meetAsStranger() {
      return () -> {
        Texter.Answer answer = stranger.text("harbor, 77 Far St, San Diego, CA");
        assertThat(answer.took()).as(name).isLessThan(IN_TIME);
        assertThat(answer.words()).as(name).contains(say(Phrase.ADDRESS_UNAVAILABLE));
        assertThat(answer.words()).as(name).doesNotContain(phone(1), phone(2));
        assertThat(stranger.text(WHOLE_ZIP).words()).as(name).contains(phone(2));
        return null;
      };
    }

    Callable<Void> meetAsNeighbour() {
      return () -> {
        Texter.Answer answer = neighbour.text("77 Far St, San Diego");
        assertThat(answer.took()).as(name).isLessThan(IN_TIME);
        assertThat(answer.words())
            .as(name)
            .contains(say(Phrase.ADDRESS_UNAVAILABLE_CHOOSE), Geocoded.choiceWithPhones());
        assertThat(neighbour.text("1").words())
            .as(name)
            .contains(phone(1), say(Phrase.ASK_OUTCOME))
            .doesNotContain(phone(2));
        return null;
      };
    }
  }

  @Test
  void everyFaultIsAnsweredInTimeAndTheConversationGoesOn() throws Exception {
    List<Callable<Fault>> starting = new ArrayList<>();
    faults().forEach((name, behaviour) -> starting.add(() -> fault(name, behaviour)));
    List<Callable<Void>> meeting = new ArrayList<>();
    for (Fault fault : AtOnce.run(starting)) {
      meeting.add(fault.meetAsStranger());
      meeting.add(fault.meetAsNeighbour());
    }
    AtOnce.run(meeting);
  }

  @Test
  void nobodyWithAZipWaitsForThoseWithAnAddress() throws Exception {
    GeocoderStandIn census = standIn(after(LATE, Geocoded.wellAnswered()));
    RunningApp app = app(census);
    List<Callable<Texter.Answer>> all = new ArrayList<>();
    for (int i = 0; i < ADDRESSES; i++) {
      Texter texter = new Texter(app, 1_000 + i);
      String body = "harbor, " + (i + 1) + " Far St, San Diego, CA";
      all.add(() -> texter.text(body));
    }
    for (int i = 0; i < ZIPS; i++) {
      Texter texter = new Texter(app, 2_000 + i);
      all.add(() -> whenCrowded(census, texter));
    }
    List<Texter.Answer> answers = AtOnce.run(all);
    assertThat(answers.subList(0, ADDRESSES))
        .allSatisfy(one -> assertThat(one.words()).contains(say(Phrase.ADDRESS_UNAVAILABLE)))
        .allSatisfy(one -> assertThat(one.took()).isLessThan(IN_TIME));
    assertThat(answers.subList(ADDRESSES, answers.size()))
        .allSatisfy(one -> assertThat(one.words()).contains(phone(2)))
        .allSatisfy(one -> assertThat(one.took()).isLessThan(Duration.ofSeconds(2)));
    assertThat(census.mostAtOnce()).isEqualTo(MOST_AT_ONCE);
  }

  /** Texts a ZIP once as many wait for the geocoder as ever may: a queue would hold it up. */
  private static Texter.Answer whenCrowded(GeocoderStandIn census, Texter texter) throws Exception {
    while (census.mostAtOnce() < MOST_AT_ONCE) {
      Thread.sleep(5);
    }
    return texter.text("harbor " + WHOLE_ZIP);
  }

  private static Map<String, GeocoderStandIn.Behaviour> faults() {
    Map<String, GeocoderStandIn.Behaviour> faults = new LinkedHashMap<>();
    faults.put("answers after 14 s", after(LATE, Geocoded.wellAnswered()));
    faults.put("status 500", answers(500, Geocoded.FOUND));
    faults.put("status 429", answers(429, ""));
    faults.put("sends garbage", answers(200, "\u0000\ufffd{]\"\\u12"));
    faults.put("sends a page", answers(200, "<!DOCTYPE html><title>Maintenance</title>"));
    faults.put("sends half of it", answers(200, HALF));
    faults.put("breaks off", breaksOff(HALF, Duration.ZERO));
    faults.put("stops in the middle", breaksOff(HALF, LATE));
    faults.put("hangs up", hangsUp());
    return faults;
  }

  private Fault fault(String name, GeocoderStandIn.Behaviour behaviour) throws Exception {
    RunningApp app = app(standIn(behaviour));
    Texter neighbour = new Texter(app, 101);
    assertThat(neighbour.text("harbor " + SPLIT_ZIP).words()).contains(Geocoded.choice());
    return new Fault(name, new Texter(app, 102), neighbour);
  }

  private GeocoderStandIn standIn(GeocoderStandIn.Behaviour behaviour) throws Exception {
    return keep(GeocoderStandIn.start(behaviour));
  }

  private RunningApp app(GeocoderStandIn census) throws Exception {
    return keep(Geocoded.start(Files.createTempDirectory(folder, "app"), census.base()));
  }

  private <T extends AutoCloseable> T keep(T one) {
    synchronized (running) {
      running.add(0, one);
    }
    return one;
  }
}
