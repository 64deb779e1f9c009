package org.votecall.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.votecall.campaign.Keyword;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;

/**
 * Whatever is written as a script is refused with a reason, or fills for whoever is called.
 *
 * <p>An ordinary run tries fifteen hundred scripts, the same each time. {@code
 * -Dvotecall.generator.minutes=5} goes on for as long, with a seed that it prints; {@code
 * -Dvotecall.generator.seed=...} sets that seed. What fails names the seed of the one script:
 * {@code -Dvotecall.generator.one=...} tries it alone.
 */
class ScriptGeneratorTest {
  private static final int SCRIPTS = 1_500;
  private static final int SITUATIONS = 6;
  private static final long USUAL_SEED = 20_260_831;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_SHOWN = 600;
  private static final Pattern LEFT_OVER = Pattern.compile("[\\[\\]{}<>]|[\\p{Cntrl}&&[^\\n]]");

  @Test
  void whateverIsWrittenIsRefusedWithAReasonOrFills() {
    Long one = Long.getLong("votecall.generator.one");
    if (one != null) {
      attempt(one);
      return;
    }
    double minutes = Double.parseDouble(System.getProperty("votecall.generator.minutes", "0"));
    long seed = minutes > 0 ? System.nanoTime() : USUAL_SEED;
    seed = Long.getLong("votecall.generator.seed", seed);
    long end = System.nanoTime() + (long) (minutes * 60 * 1_000_000_000L);
    Random seeds = new Random(seed);
    int tried = 0;
    int accepted = 0;
    while (tried < SCRIPTS || System.nanoTime() < end) {
      accepted += attempt(seeds.nextLong()) ? 1 : 0;
      tried++;
    }
    if (minutes > 0) {
      System.out.println(
          "seed " + seed + ": " + tried + " scripts, " + accepted + " of them accepted");
    }
    // a generator of which nothing, or all, is accepted tries nothing
    assertThat(accepted).isBetween(tried / 20, tried * 19 / 20);
  }

  /** A script from {@code seed}, and people to say it to; tells whether it was accepted. */
  private static boolean attempt(long seed) {
    Random random = new Random(seed);
    AnyScript any = new AnyScript(random);
    boolean file = random.nextInt(3) == 0;
    String content = any.content(file);
    String what = "votecall.generator.one=" + seed + " " + shown(content);
    long start = System.nanoTime();
    Findings findings = new Findings();
    Optional<ScriptTemplate> template;
    try {
      template = read(content, file, findings);
      for (int i = 0; template.isPresent() && i < SITUATIONS; i++) {
        fill(template.get(), any, what);
      }
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(what, e);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(PATIENCE);
    judge(findings.list(), template.isEmpty(), what);
    return template.isPresent();
  }

  private static void judge(List<Finding> findings, boolean refused, String what) {
    assertThat(findings.stream().anyMatch(Finding::blocks)).as(what).isEqualTo(refused);
    assertThat(findings)
        .as(what)
        .allSatisfy(
            finding -> {
              assertThat(finding.message()).isNotBlank().doesNotContainPattern("\\p{Cntrl}");
              assertThat(finding.toString()).hasSizeLessThan(700);
            });
  }

  /** The beginning of it, in signs that anybody can read. */
  private static String shown(String content) {
    StringBuilder shown = new StringBuilder();
    content
        .chars()
        .limit(LONGEST_SHOWN)
        .forEach(
            c ->
                shown.append(
                    c >= ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
    return shown.toString();
  }

  private static Optional<ScriptTemplate> read(String content, boolean file, Findings findings) {
    if (file) {
      return ScriptFile.read(ScriptFile.several(content).get(0), findings)
          .flatMap(source -> ScriptTemplate.read(source, findings));
    }
    Language language = content.length() % 2 == 0 ? Language.EN : Language.ES;
    ScriptKey key = new ScriptKey(new Keyword("CLOCKS"), "any", ScriptChannel.BASE, language);
    return ScriptTemplate.read(new ScriptSource(key, Set.of(), List.of(), null, content), findings);
  }

  private static void fill(ScriptTemplate template, AnyScript any, String what) {
    Traits traits = any.traits();
    int[] values = {0};
    String text =
        template
            .fill(
                traits,
                variable -> {
                  values[0]++;
                  return any.value();
                })
            .text();
    int placeholders =
        (int) template.body().choose(traits).text().chars().filter(c -> c == '[').count();
    assertThat(text.length())
        .as(what)
        .isLessThanOrEqualTo(LONGEST_TEXT + LONGEST_VALUE * placeholders);
    assertThat(values[0]).as(what).isLessThanOrEqualTo(placeholders);
    assertThat(LEFT_OVER.matcher(text).results().map(found -> found.group()).toList())
        .as(what)
        .isEmpty();
    assertThat(text.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
        .as(what)
        .isEmpty();
  }
}
