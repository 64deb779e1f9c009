package org.votecall.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptStore;

/** Saves scripts, and tries them before they are said to anybody. */
public final class ScriptDrafts {
  private final CatalogStore store;
  private final ScriptStore scripts;
  private final CatalogBase base;
  private final ScriptJudge judge;

  /**
   * What was saved.
   *
   * @param findings of its text alone; errors among them keep it from being published
   */
  public record Saved(ScriptKey key, int number, List<Finding> findings) {}

  /** Works beside what is in force. */
  public ScriptDrafts(
      CatalogStore store, ScriptStore scripts, CatalogBase base, ScriptJudge judge) {
    this.store = store;
    this.scripts = scripts;
    this.base = base;
    this.judge = judge;
  }

  /** Everything that was saved or told, by the keys. */
  public List<ScriptHistory> histories() {
    return scripts.read();
  }

  /** What was saved or told of one script; of one that is only in the folder, nothing. */
  public ScriptHistory history(ScriptKey key) {
    return ScriptHistory.of(key, histories());
  }

  /** The scripts that the world's folder has. */
  public List<ScriptKey> inFolder() {
    return base.scripts().stream().map(ScriptTimeline::key).toList();
  }

  /** The catalog in force, were the newest version of each script said that can be. */
  public CatalogTrial withNewest() throws WorldRejected {
    return with(
        histories().stream()
            .flatMap(history -> history.newest().stream())
            .flatMap(version -> version.read(new Findings()).stream())
            .toList());
  }

  /** The catalog in force, were {@code drafts} said in it. */
  public CatalogTrial with(List<ScriptTemplate> drafts) throws WorldRejected {
    List<CatalogPiece> pieces = base.fittingAmong(store.read().pieces());
    Set<ScriptKey> keys = drafts.stream().map(ScriptTemplate::key).collect(Collectors.toSet());
    pieces.removeIf(
        piece -> piece instanceof LoadedScript script && keys.contains(script.history().key()));
    return base.saying(drafts).trial(pieces);
  }

  /** Whether the world's folder has that script. */
  public boolean isInFolder(ScriptKey key) {
    return base.has(key);
  }

  /**
   * Saves a version of each, published or not; a text with mistakes may be saved, too.
   *
   * @throws ScriptRejected when one does not say whose script it is; then none is saved
   */
  public List<Saved> save(List<WrittenScript> written, Instant now) throws ScriptRejected {
    List<Finding> nobodys =
        written.stream()
            .filter(script -> script.source() == null)
            .flatMap(script -> script.findings().stream().map(one -> one.in(script.place())))
            .toList();
    List<Finding> wrong = new ArrayList<>(nobodys);
    wrong.addAll(WrittenScript.twice(written));
    if (!wrong.isEmpty()) {
      throw new ScriptRejected("Nothing was saved:", wrong);
    }
    return written.stream()
        .map(
            script -> {
              ScriptKey key = Objects.requireNonNull(script.source()).key();
              return new Saved(
                  key, scripts.save(key, keepable(script.content()), now), script.findings());
            })
        .toList();
  }

  /**
   * Saves a version of one, if {@code newest} is still the number of the newest one, 0 for none;
   * empty where somebody else has saved another.
   */
  public Optional<Saved> saveAfter(int newest, WrittenScript written, Instant now) {
    ScriptKey key = Objects.requireNonNull(written.source()).key();
    return scripts
        .saveAfter(newest, key, keepable(written.content()), now)
        .map(number -> new Saved(key, number, written.findings()));
  }

  /** As every database keeps it: without what is no character. */
  private static String keepable(String content) {
    String text = content.replace("\0", "");
    return new String(text.getBytes(UTF_8), UTF_8);
  }

  /**
   * Makes sure that all could be published together.
   *
   * @throws ScriptRejected telling all that must be mended first
   */
  public void requirePublishable(List<WrittenScript> written, Instant now)
      throws ScriptRejected, WorldRejected {
    Findings errors = new Findings();
    written.forEach(
        script ->
            script.findings().stream()
                .filter(Finding::blocks)
                .forEach(one -> errors.add(one.in(script.place()))));
    List<ScriptTemplate> drafts =
        written.stream().map(WrittenScript::template).filter(Objects::nonNull).toList();
    CatalogTrial trial = with(drafts);
    trial
        .problems()
        .forEach(one -> errors.error(one.code(), 0, one.place() + ": " + one.message(), ""));
    judge
        .findings(drafts.stream().map(ScriptTemplate::key).toList(), trial.catalog(), now)
        .forEach(
            (key, findings) ->
                findings.stream()
                    .filter(Finding::blocks)
                    .forEach(one -> errors.add(one.in(key.toString()))));
    if (errors.block()) {
      throw new ScriptRejected("Nothing was saved:", errors.list());
    }
  }
}
