package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.votecall.phone.PhoneNumber;
import org.votecall.twilio.CallTwiml;

/**
 * Thousands of calls in which anything may be pressed, said and answered, in which webhooks come
 * twice and out of their order: each ends, and dials nobody who is not on the list, and nobody
 * while somebody is on the line.
 */
class RandomCallsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final long SEED = 823;
  private static final int CALLS = Integer.getInteger("votecall.calls", 2_000);
  private static final int MOST_WEBHOOKS = 60;
  private static final int WORLDS_EACH = 500;

  private static final List<String> STATUSES =
      List.of("completed", "completed", "busy", "no-answer", "failed", "canceled", "queued", "");
  private static final List<String> CALLERS =
      List.of("+15105550123", "+15105550124", "anonymous", "+266696687", "+14165550123", "unknown");
  private static final List<String> VERIFICATIONS =
      List.of("TN-Validation-Passed-A", "TN-Validation-Passed-A", "TN-Validation-Passed-B", "");
  private static final Pattern NOT_SPOKEN =
      Pattern.compile("[\\[\\]{}]|\\$\\{|\\bnull\\b|https?:|[\\p{Cc}&&[^\\n]]");

  private final Random random = new Random(SEED);
  private final Map<String, Integer> seen = new HashMap<>();
  private int calls;

  @Test
  void everyCallKeepsTheRulesAndEnds() throws Exception {
    List<Path> worlds = List.of(Path.of("config/demo"), RESOURCES.resolve("worlds/corners"));
    for (int from = 0; from < CALLS; from += WORLDS_EACH) {
      Path world = worlds.get(from / WORLDS_EACH % worlds.size());
      try (Stage stage = Stage.open(world, NOW)) {
        Callers callers = new Callers(stage, numbers(world), pool(world));
        for (int call = from; call < Math.min(CALLS, from + WORLDS_EACH); call++) {
          callers.call();
          stage.pass(Duration.ofMinutes(random.nextInt(90)));
        }
      }
    }
    // what is never reached is not tested
    assertThat(seen).containsKeys("Dials", "Listens", "HangsUp", "stray", "again");
    assertThat(seen.get("Dials")).isGreaterThan(CALLS / 4);
  }

  /** Those who call on one stage. */
  private final class Callers {
    private final Stage stage;
    private final Set<String> numbers;
    private final List<String> pool;

    Callers(Stage stage, Set<String> numbers, List<String> pool) {
      this.stage = stage;
      this.numbers = numbers;
      this.pool = pool;
    }

    void call() {
      String sid = "CA" + calls++;
      Map<String, String> every =
          Map.of("CallSid", sid, "From", pick(CALLERS), "To", "+15105550100");
      String url = StageCalls.BASE + "/twilio/voice";
      Map<String, String> fields = with(every, Map.of("StirVerstat", pick(VERIFICATIONS)));
      List<String> said = new ArrayList<>();
      int webhooks = 0;
      while (!url.isEmpty()) {
        assertThat(++webhooks)
            .as("webhooks of %s: %s", sid, said)
            .isLessThanOrEqualTo(MOST_WEBHOOKS);
        String answer = stage.webhook(url, fields);
        CallTwiml twiml = CallTwiml.read(answer);
        hold(twiml, said);
        if (random.nextInt(8) == 0) {
          count("again");
          assertThat(stage.webhook(url, with(every, done()))).as("a second copy").isEqualTo(answer);
        }
        if (random.nextInt(10) == 0) {
          stray(every, webhooks);
        }
        url = next(twiml);
        fields = with(every, done(twiml, said));
      }
    }

    /** One that is not due changes nothing: it leads to the one that is. */
    private void stray(Map<String, String> every, int turn) {
      count("stray");
      String url = StageCalls.BASE + "/twilio/voice/" + (turn + 2 + random.nextInt(3));
      String suffix = random.nextBoolean() ? "/dialed" : "";
      CallTwiml twiml = CallTwiml.read(stage.webhook(url + suffix, with(every, done())));
      assertThat(twiml.then())
          .isEqualTo(new CallTwiml.GoesOn(StageCalls.BASE + "/twilio/voice/" + (turn + 1)));
      assertThat(twiml.spoken()).isEmpty();
    }

    private void hold(CallTwiml twiml, List<String> said) {
      String kind = twiml.then().getClass().getSimpleName();
      count(kind);
      twiml.spoken().forEach(spoken -> assertThat(spoken.text()).isNotBlank());
      String all =
          twiml.spoken().stream().map(CallTwiml.Spoken::text).collect(Collectors.joining(" "));
      assertThat(NOT_SPOKEN.matcher(all).find()).as(all).isFalse();
      said.add("< " + kind + ": " + all);
      if (twiml.then() instanceof CallTwiml.Dials dials) {
        assertThat(numbers).as("after %s", said).contains(dials.number());
        assertThat(dials.rings()).isEqualTo(30);
        assertThat(dials.longest()).isBetween(1, 900);
        assertThat(dials.star()).isTrue();
        assertThat(dials.action()).endsWith("/dialed");
        assertThat(dials.callerId()).matches("|\\+15105550100");
      }
      if (twiml.then() instanceof CallTwiml.Listens) {
        assertThat(twiml.spoken()).as("a question").isNotEmpty();
      }
    }

    private Map<String, String> done(CallTwiml twiml, List<String> said) {
      if (twiml.then() instanceof CallTwiml.Dials) {
        Map<String, String> result =
            Map.of(
                "DialCallStatus", pick(STATUSES),
                "DialCallDuration", String.valueOf(random.nextInt(900)));
        said.add("> " + result);
        return result;
      }
      boolean leadsOn = random.nextInt(3) > 0;
      boolean asksZip = twiml.then() instanceof CallTwiml.Listens listens && listens.digits() > 1;
      Map<String, String> done =
          leadsOn ? Map.of("Digits", asksZip ? zip() : pick(List.of("1", "1", "2", "3"))) : done();
      said.add("> " + done);
      return done;
    }

    /** What a caller may do. */
    private Map<String, String> done() {
      return switch (random.nextInt(6)) {
        case 0 -> Map.of();
        case 1 -> Map.of("Digits", String.valueOf(random.nextInt(10)));
        case 2 -> Map.of("Digits", pick(List.of("*", "#", "12", "000", "99999999")));
        case 3 -> Map.of("SpeechResult", pick(pool), "Confidence", "0." + random.nextInt(10));
        case 4 -> Map.of("Digits", zip());
        default -> Map.of("Digits", "1");
      };
    }

    private String zip() {
      List<String> zips = pool.stream().filter(word -> word.matches("[0-9]{5}")).toList();
      return pick(zips);
    }
  }

  private static String next(CallTwiml twiml) {
    if (twiml.then() instanceof CallTwiml.Listens listens) {
      return listens.action();
    }
    if (twiml.then() instanceof CallTwiml.Dials dials) {
      return dials.action();
    }
    return twiml.then() instanceof CallTwiml.GoesOn goesOn ? goesOn.url() : "";
  }

  private void count(String what) {
    seen.merge(what, 1, Integer::sum);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Map<String, String> with(Map<String, String> every, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(every);
    all.putAll(more);
    return all;
  }

  /** Every number in the world's list of people. */
  private static Set<String> numbers(Path world) throws IOException {
    return Pattern.compile("\\b[0-9]{3}-[0-9]{3}-[0-9]{4}\\b")
        .matcher(Files.readString(world.resolve("legislators.csv")))
        .results()
        .map(found -> PhoneNumber.parse(found.group()).orElseThrow().e164())
        .collect(Collectors.toSet());
  }

  /** What is said in the stories and the corpus, and the world's ZIPs. */
  private static List<String> pool(Path world) throws IOException {
    List<String> pool = new ArrayList<>();
    Files.readAllLines(world.resolve("zips.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", 2)[0])
        .forEach(pool::add);
    try (Stream<Path> stories = Files.walk(RESOURCES.resolve("stories"))) {
      for (Path file : stories.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2).replace("\"", ""))
            .forEach(pool::add);
      }
    }
    Files.readAllLines(RESOURCES.resolve("corpus/spoken.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .forEach(pool::add);
    return pool;
  }
}
