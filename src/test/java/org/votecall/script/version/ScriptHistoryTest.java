package org.votecall.script.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.votecall.campaign.Keyword;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.language.Traits;
import org.votecall.script.version.ScriptHistory.State;
import org.votecall.words.Language;

/** Which version is said when, after whatever was told. */
class ScriptHistoryTest {
  private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00Z");
  private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-11-21T10:00:00Z");
  private static final ScriptKey KEY =
      new ScriptKey(new Keyword("CLOCKS"), "floor", ScriptChannel.SMS, Language.EN);

  private final ScriptHistory saved =
      new ScriptHistory(
          KEY,
          IntStream.rangeClosed(1, 3).mapToObj(ScriptHistoryTest::version).toList(),
          List.of());

  @Test
  void whatWasOnlySavedIsADraftAndTheFoldersIsSaid() {
    assertThat(saved.state(3, TEN)).isEqualTo(State.DRAFT);
    assertThat(saved.inForce(TEN)).isEmpty();
    assertThat(said(saved, TEN)).isEqualTo("of the folder");
  }

  @Test
  void fromItsPublishingOnAVersionIsSaid() {
    ScriptHistory history = saved.and(2, NINE, NINE);
    assertThat(said(history, EIGHT)).isEqualTo("of the folder");
    assertThat(said(history, NINE)).isEqualTo("number 2");
    assertThat(history.state(2, NINE)).isEqualTo(State.PUBLISHED);
    assertThat(history.state(1, NINE)).isEqualTo(State.DRAFT);
  }

  @Test
  void theOneBeforeItIsRetired() {
    ScriptHistory history = saved.and(1, EIGHT, EIGHT).and(2, NINE, NINE);
    assertThat(history.state(1, NINE)).isEqualTo(State.RETIRED);
    assertThat(history.state(2, NINE)).isEqualTo(State.PUBLISHED);
  }

  @Test
  void aScheduledOneComesWhenItsMomentHasCome() {
    ScriptHistory history = saved.and(1, EIGHT, EIGHT).and(2, TEN, EIGHT);
    assertThat(said(history, NINE)).isEqualTo("number 1");
    assertThat(history.state(2, NINE)).isEqualTo(State.SCHEDULED);
    assertThat(history.scheduled(NINE)).extracting(Release::version).containsExactly(2);
    assertThat(said(history, TEN)).isEqualTo("number 2");
  }

  @Test
  void whatIsPublishedLaterTakesThePlaceOfWhatWasScheduled() {
    ScriptHistory history = saved.and(2, TEN, EIGHT).and(3, NINE, NINE);
    assertThat(said(history, TEN)).isEqualTo("number 3");
    assertThat(history.scheduled(NINE)).isEmpty();
    assertThat(history.state(2, TEN)).isEqualTo(State.DRAFT);
  }

  @Test
  void whatWasScheduledAndNeverSaidIsNothingToGoBackTo() {
    ScriptHistory history = saved.and(1, EIGHT, EIGHT).and(2, TEN, EIGHT).and(3, NINE, NINE);
    assertThat(history.before(NINE, true)).contains(1);
    assertThat(history.before(TEN, true)).contains(1);
  }

  @Test
  void inThePlaceOfOneThatCannotBeReadStandsTheOneBeforeIt() {
    ScriptHistory broken =
        new ScriptHistory(
            KEY,
            List.of(version(1), new ScriptVersion(2, content("[NO SUCH THING]"), EIGHT)),
            List.of());
    ScriptHistory history = broken.and(1, EIGHT, EIGHT).and(2, NINE, NINE);
    assertThat(said(history, TEN)).isEqualTo("number 1");
    assertThat(history.unreadable(TEN)).containsExactly(2);
    assertThat(said(broken.and(2, NINE, NINE), TEN)).isEqualTo("of the folder");
  }

  @Test
  void goingBackGoesOneFurtherEachTime() {
    ScriptHistory history = saved.and(1, EIGHT, EIGHT).and(2, EIGHT, EIGHT).and(3, NINE, NINE);
    assertThat(history.before(TEN, true)).contains(2);
    ScriptHistory once = history.and(2, TEN, TEN);
    assertThat(once.before(TEN, true)).contains(1);
    ScriptHistory twice = once.and(1, TEN, TEN);
    assertThat(twice.before(TEN, true)).contains(Release.FOLDER);
    assertThat(twice.before(TEN, false)).isEmpty();
    assertThat(said(twice.and(Release.FOLDER, TEN, TEN), TEN)).isEqualTo("of the folder");
  }

  @Test
  void whatIsRetiredIsSaidToNobodyAndComesBackByGoingBack() {
    ScriptHistory history = saved.and(2, EIGHT, EIGHT).and(null, NINE, NINE);
    assertThat(history.timeline(folders()).at(NINE)).isEmpty();
    assertThat(history.state(2, NINE)).isEqualTo(State.RETIRED);
    assertThat(history.before(NINE, true)).contains(2);
  }

  @Test
  void nothingWasSaidBeforeTheFirst() {
    assertThat(saved.before(NINE, true)).isEmpty();
    assertThat(saved.and(1, EIGHT, EIGHT).before(NINE, false)).isEmpty();
    assertThat(saved.and(1, EIGHT, EIGHT).before(NINE, true)).contains(Release.FOLDER);
  }

  private static String said(ScriptHistory history, Instant now) {
    return history
        .timeline(folders())
        .at(now)
        .map(template -> template.fill(new Traits(Map.of()), variable -> "x").text())
        .orElse("");
  }

  private static ScriptTemplate folders() {
    return new ScriptVersion(0, content("of the folder"), EIGHT).read(new Findings()).orElseThrow();
  }

  private static ScriptVersion version(int number) {
    return new ScriptVersion(number, content("number " + number), EIGHT);
  }

  private static String content(String words) {
    return "---\ncampaign: CLOCKS\nname: floor\nchannel: sms\nlanguage: en\n---\n" + words;
  }
}
