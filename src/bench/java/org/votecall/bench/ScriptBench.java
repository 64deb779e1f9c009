package org.votecall.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.address.Zip;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptChoice;
import org.votecall.script.ScriptFacts;
import org.votecall.script.language.Traits;
import org.votecall.target.Situation;
import org.votecall.target.Target;
import org.votecall.target.Targeting;
import org.votecall.twilio.Signer;
import org.votecall.twilio.SmsRenderer;
import org.votecall.words.Language;
import org.votecall.words.Words;

/**
 * What it costs to choose a script of the demo for somebody and to fill it, and, in the same
 * minute, what signing a request costs. For {@code scripts/bench}.
 */
final class ScriptBench {
  private static final int WARM_UP_ROUNDS = 60;
  private static final int ROUNDS = 41;
  private static final int TIMES = 200;

  private final Catalog catalog;
  private final LoadedWorld world;
  private final Instant now;
  private final Words words = Words.load(Language.EN);

  private ScriptBench(LoadedWorld world, Instant now) {
    this.world = world;
    this.catalog = world.catalog();
    this.now = now;
  }

  public static void main(String[] args) throws Exception {
    Instant now = Instant.parse("2026-11-21T18:00:00Z");
    Path demo = Path.of("config/demo");
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    new ScriptBench(WorldFolder.read(demo, clock, SmsRenderer::segments).alone(), now).run();
  }

  private void run() {
    List<ScriptFacts> calls = calls();
    Signer signer = new Signer("token");
    ToIntFunction<ScriptFacts> sign =
        facts -> signer.sign("https://x.example", Map.of("Body", List.of("x"))).length();
    ToIntFunction<ScriptFacts> both = facts -> choose(facts).fill(facts, words).text().length();
    List<ScriptChoice> choices = calls.stream().map(this::choose).toList();
    double[] filled = new double[ROUNDS];
    double[] chosen = new double[ROUNDS];
    double[] signed = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double filling = micros(calls, facts -> fill(choices, calls.indexOf(facts), facts));
      double choosing = micros(calls, both);
      double signing = micros(calls, sign);
      if (round >= 0) {
        filled[round] = filling;
        chosen[round] = choosing;
        signed[round] = signing;
      }
    }
    System.out.printf(
        "filling one script     %8.1f us (median of %d rounds)%n", median(filled), ROUNDS);
    System.out.printf("choosing and filling   %8.1f us%n", median(chosen));
    System.out.printf("signing one request    %8.1f us%n", median(signed));
  }

  private int fill(List<ScriptChoice> choices, int at, ScriptFacts facts) {
    return choices.get(at).fill(facts, words).text().length();
  }

  private ScriptChoice choose(ScriptFacts facts) {
    Traits traits = facts.traits(ScriptChannel.SMS, Language.EN);
    return catalog
        .scripts()
        .choose(
            facts.situation().campaign().keyword(),
            ScriptChannel.SMS,
            Language.EN,
            facts.situation().vote().stage(),
            traits,
            now)
        .orElseThrow();
  }

  /** A call to each member of the chamber that votes, by somebody of whom we know all. */
  private List<ScriptFacts> calls() {
    List<ScriptFacts> calls = new ArrayList<>();
    Campaign campaign = catalog.open(now).get(0);
    Measure measure = catalog.measure(campaign);
    ScheduledVote vote = catalog.upcoming(campaign, now).orElseThrow();
    world.atlas().roster().seats().stream()
        .filter(catalog.chamber(measure, vote).orElseThrow()::has)
        .forEach(
            seat -> {
              Home home =
                  new Home(new Zip("00001"), "Onetown", Set.of(new Settled(seat.division(), null)));
              Situation situation = catalog.situation(campaign, vote, home, world.atlas(), now);
              for (Target target : Targeting.targets(situation)) {
                calls.add(
                    new ScriptFacts(
                        situation,
                        target,
                        target.official().offices().get(0),
                        catalog.bodyName(measure, vote),
                        7,
                        new Moment(now, Set.of(vote.zone()))));
              }
            });
    return calls;
  }

  private static double micros(List<ScriptFacts> calls, ToIntFunction<ScriptFacts> work) {
    long start = System.nanoTime();
    long sum = 0;
    for (int time = 0; time < TIMES; time++) {
      sum += calls.stream().mapToInt(work).sum();
    }
    long nanos = System.nanoTime() - start;
    if (sum == Long.MIN_VALUE) {
      throw new IllegalStateException("never, but the work must not be left out");
    }
    return nanos / 1_000.0 / calls.size() / TIMES;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
