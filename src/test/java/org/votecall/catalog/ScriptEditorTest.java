package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.AtOnce;
import org.votecall.audit.Author;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.database.SqliteFile;
import org.votecall.problem.Finding;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptStore;
import org.votecall.twilio.SmsRenderer;

/** Saving, publishing and taking back scripts: each whole and checked, or not at all. */
class ScriptEditorTest {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofHours(2));
  private static final Path WORLD = Path.of("src/test/resources/worlds/corners");
  private static final ScriptKey KEY = ScriptKey.parse("CLOCKS/floor.sms.en");

  @RegisterExtension private final SqliteFile file = new SqliteFile();
  private CatalogStore store;
  private CurrentCatalog current;
  private ScriptEditor editor;
  private ScriptDrafts drafts;

  @BeforeEach
  void open() throws WorldRejected {
    FolderWorld folder =
        WorldFolder.read(WORLD, Clock.fixed(NOW, ZoneOffset.UTC), SmsRenderer::segments);
    store = new CatalogStore(file.database(), Author.PROGRAM);
    current = new CurrentCatalog(store, folder.base());
    ScriptJudge judge =
        (keys, catalog, moment) ->
            new ScriptLint(catalog, folder.parts().atlas(), moment, SmsRenderer::segments)
                .findings(keys);
    editor = new ScriptEditor(store, folder.base(), judge);
    drafts =
        new ScriptDrafts(
            store, new ScriptStore(file.database(), Author.PROGRAM), folder.base(), judge);
  }

  @Test
  void whatIsSavedIsSaidToNobodyBeforeItIsPublished() throws Exception {
    String before = said(NOW);
    assertThat(save(content("Please [ASK] now, will you?")).number()).isEqualTo(1);
    assertThat(said(NOW)).isEqualTo(before);
    editor.publish(Map.of(KEY, 1), NOW, NOW);
    assertThat(said(NOW)).isNotEqualTo(before);
  }

  @Test
  void atItsMomentAScheduledVersionIsSaidWithoutAnybodyDoingAnything() throws Exception {
    String before = said(NOW);
    save(content("Please [ASK] now, will you?"));
    editor.publish(Map.of(KEY, 1), LATER, NOW);
    assertThat(said(LATER.minusMillis(1))).isEqualTo(before);
    assertThat(said(LATER)).isNotEqualTo(before);
  }

  @Test
  void oneActTakesItBack() throws Exception {
    String before = said(NOW);
    save(content("Please [ASK], will you?"));
    editor.publish(Map.of(KEY, 1), NOW, NOW);
    String first = said(NOW);
    save(content("Please do [ASK], will you?"));
    editor.publish(Map.of(KEY, 2), NOW, NOW);
    assertThat(editor.rollBack(KEY, NOW).version()).isEqualTo(1);
    assertThat(said(NOW)).isEqualTo(first);
    assertThat(editor.rollBack(KEY, NOW).version()).isEqualTo(Release.FOLDER);
    assertThat(said(NOW)).isEqualTo(before);
    assertThatThrownBy(() -> editor.rollBack(KEY, NOW))
        .isInstanceOf(ScriptRejected.class)
        .hasMessageContaining("nothing to go back to");
  }

  @Test
  void aTextWithMistakesMayBeSavedAndNotPublished() throws Exception {
    String before = said(NOW);
    ScriptDrafts.Saved saved = save(content("Please [AKS]?"));
    assertThat(saved.findings()).extracting(Finding::code).contains("script:unknown_placeholder");
    assertThatThrownBy(() -> editor.publish(Map.of(KEY, saved.number()), NOW, NOW))
        .isInstanceOf(ScriptRejected.class)
        .satisfies(e -> assertThat(((ScriptRejected) e).findings()).anyMatch(Finding::blocks));
    assertThat(said(NOW)).isEqualTo(before);
  }

  @Test
  void whatComesOutTooLongIsNotPublishedNorWhatComesOutEmpty() throws Exception {
    save(content("Please [ASK]? " + "It matters much. ".repeat(60)));
    save(content("[IF STAGE = cloture]Please [ASK]?[END]"));
    for (int number : List.of(1, 2)) {
      assertThatThrownBy(() -> editor.publish(Map.of(KEY, number), NOW, NOW))
          .isInstanceOf(ScriptRejected.class);
      assertThatThrownBy(() -> editor.publish(Map.of(KEY, number), LATER, NOW))
          .isInstanceOf(ScriptRejected.class);
    }
    assertThat(store.pointers().version()).isZero();
  }

  @Test
  void theLastWordsOfALiveCampaignAreNotRetired() {
    assertThatThrownBy(() -> editor.retire(KEY, NOW, NOW))
        .hasMessageContaining("needs an sms script");
    assertThat(store.pointers().version()).isZero();
  }

  @Test
  void whatIsRetiredIsSaidNoLongerAndComesBackByGoingBack() throws Exception {
    ScriptKey voicemail = ScriptKey.parse("CLOCKS/floor.voicemail.en");
    save(content("Please [ASK].").replace("channel: sms", "channel: voicemail"));
    editor.publish(Map.of(voicemail, 1), NOW, NOW);
    editor.retire(voicemail, NOW, NOW);
    current.follow(store.pointers().version());
    assertThat(templates(NOW)).extracting(ScriptTemplate::key).containsExactly(KEY);
    assertThat(editor.rollBack(voicemail, NOW).version()).isEqualTo(1);
    current.follow(store.pointers().version());
    assertThat(templates(NOW)).extracting(ScriptTemplate::key).contains(voicemail);
  }

  @Test
  void twoForTheVerySamePeopleAreNotPublished() throws Exception {
    save(content("Please [ASK]?").replace("name: floor", "name: other"));
    ScriptKey other = ScriptKey.parse("CLOCKS/other.sms.en");
    assertThatThrownBy(() -> editor.publish(Map.of(other, 1), NOW, NOW))
        .isInstanceOf(WorldRejected.class)
        .hasMessageContaining("keep one");
  }

  @Test
  void severalArePublishedTogetherOrNotAtAll() throws Exception {
    save(forParty("a", "democratic", "Please [ASK]?"));
    save(forParty("b", "republican", "Please do [ASK]?"));
    ScriptKey a = ScriptKey.parse("CLOCKS/a.sms.en");
    ScriptKey b = ScriptKey.parse("CLOCKS/b.sms.en");
    editor.publish(Map.of(a, 1, b, 1), NOW, NOW);
    save(forParty("a", "republican", "Please [ASK]?"));
    save(forParty("b", "democratic", "Please do [ASK]?"));
    assertThatThrownBy(() -> editor.publish(Map.of(a, 2), NOW, NOW))
        .hasMessageContaining("keep one");
    editor.publish(Map.of(a, 2, b, 2), NOW, NOW);
    save(forParty("b", "republican", "Please [ASK."));
    assertThatThrownBy(() -> editor.publish(Map.of(a, 1, b, 3), NOW, NOW))
        .isInstanceOf(ScriptRejected.class);
    current.follow(store.pointers().version());
    assertThat(templates(NOW))
        .filteredOn(template -> !template.key().equals(KEY))
        .extracting(template -> template.key().name() + template.audience())
        .containsExactlyInAnyOrder("a[PARTY = republican]", "b[PARTY = democratic]");
  }

  private static String forParty(String name, String party, String words) {
    return content(words)
        .replace("name: floor", "name: " + name)
        .replace("language: en\n", "language: en\naudience: PARTY = " + party + "\n");
  }

  @Test
  void notForAnHourIsALiveCampaignWithoutWords() throws Exception {
    save(content("Please [ASK]?").replace("name: floor", "name: later"));
    ScriptKey later = ScriptKey.parse("CLOCKS/later.sms.en");
    save(content("Please do [ASK]?"));
    editor.publish(Map.of(KEY, 1), NOW, NOW);
    assertThatThrownBy(() -> editor.publish(Map.of(later, 1), LATER, NOW))
        .hasMessageContaining("keep one");
    assertThatThrownBy(() -> editor.retire(KEY, NOW, NOW))
        .hasMessageContaining("needs an sms script");
  }

  @Test
  void whatWasScheduledAndWillNotComeIsTold() throws Exception {
    save(content("Please [ASK]?"));
    save(content("Please do [ASK]?"));
    editor.publish(Map.of(KEY, 1), LATER, NOW);
    assertThat(editor.publish(Map.of(KEY, 2), NOW, NOW).get(0).forestalled())
        .extracting(Release::version)
        .containsExactly(1);
  }

  @Test
  void aScriptOfNoCampaignIsToldWhichThereAre() throws Exception {
    save(content("Please [ASK]?").replace("CLOCKS", "CLOKS"));
    assertThatThrownBy(
            () -> editor.publish(Map.of(ScriptKey.parse("CLOKS/floor.sms.en"), 1), NOW, NOW))
        .isInstanceOf(ScriptRejected.class)
        .satisfies(
            e ->
                assertThat(((ScriptRejected) e).findings())
                    .extracting(Finding::suggestion)
                    .containsExactly("Did you mean CLOCKS?"));
  }

  @Test
  void ofTwoWhoPublishAtOnceNoneIsLost() throws Exception {
    int many = 8;
    for (int number = 1; number <= many; number++) {
      save(content("Please [ASK], will you? " + number));
    }
    List<Callable<Integer>> publishing =
        IntStream.rangeClosed(1, many)
            .<Callable<Integer>>mapToObj(
                number ->
                    () -> {
                      editor.publish(Map.of(KEY, number), NOW, NOW);
                      return number;
                    })
            .toList();
    assertThat(AtOnce.run(publishing)).hasSize(many);
    assertThat(drafts.history(KEY).releases())
        .extracting(Release::act)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, many).boxed().toList());
    assertThat(store.pointers().version()).isEqualTo(many);
  }

  @Test
  void whatIsPublishedCannotBeFromYesterdayOn() throws Exception {
    save(content("Please [ASK]?"));
    assertThatThrownBy(() -> editor.publish(Map.of(KEY, 1), NOW.minusSeconds(1), NOW))
        .isInstanceOf(ScriptRejected.class)
        .hasMessageContaining("past");
    assertThatThrownBy(() -> editor.publish(Map.of(KEY, 7), NOW, NOW))
        .isInstanceOf(ScriptRejected.class)
        .hasMessageContaining("no version 7");
  }

  private ScriptDrafts.Saved save(String content) throws ScriptRejected {
    return drafts.save(List.of(WrittenScript.of("a file", content, NOW)), NOW).get(0);
  }

  /** The version in force of the one script that is texted. */
  private String said(Instant now) {
    current.follow(store.pointers().version());
    return templates(now).stream()
        .filter(template -> template.key().equals(KEY))
        .map(ScriptTemplate::version)
        .findFirst()
        .orElseThrow();
  }

  private List<ScriptTemplate> templates(Instant now) {
    return current.held().catalog().scripts().inForce(KEY.campaign(), now).toList();
  }

  private static String content(String words) {
    return "---\ncampaign: CLOCKS\nname: floor\nchannel: sms\nlanguage: en\n---\n" + words;
  }
}
