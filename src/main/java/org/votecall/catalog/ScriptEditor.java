package org.votecall.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.CatalogStore.Rows;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;

/** Publishes scripts and takes them back: each act whole and checked, or not at all. */
public final class ScriptEditor {
  private final CatalogStore store;
  private final CatalogBase base;
  private final ScriptJudge judge;

  /**
   * Works on what is in force.
   *
   * @param judge asked before anything is published
   */
  public ScriptEditor(CatalogStore store, CatalogBase base, ScriptJudge judge) {
    this.store = store;
    this.base = base;
    this.judge = judge;
  }

  /**
   * What was done.
   *
   * @param version that is said from then on; null for none
   * @param findings that do not block it
   * @param forestalled what had been scheduled, and will not come now
   */
  public record Told(
      ScriptKey key,
      @Nullable Integer version,
      List<Finding> findings,
      List<Release> forestalled) {}

  /** Decides which version is to be said; null for none. */
  @FunctionalInterface
  private interface Deciding {
    @Nullable Integer on(ScriptHistory history) throws ScriptRejected;
  }

  /**
   * Publishes versions, by the keys of their scripts: all or none.
   *
   * @param from when they come into force; not before {@code now}
   * @throws ScriptRejected when there is no such version, or something in one must be mended first
   * @throws WorldRejected when the catalog would not fit together with them
   */
  public List<Told> publish(Map<ScriptKey, Integer> versions, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    Map<ScriptKey, Deciding> acts = new LinkedHashMap<>();
    versions.forEach((key, number) -> acts.put(key, history -> number));
    return tell(acts, from, now);
  }

  /**
   * Says again what was said before.
   *
   * @throws ScriptRejected when nothing was said before, or it can no longer be said
   */
  public Told rollBack(ScriptKey key, Instant now) throws ScriptRejected, WorldRejected {
    return tell(Map.of(key, history -> before(history, now)), now, now).get(0);
  }

  private Integer before(ScriptHistory history, Instant now) throws ScriptRejected {
    return history
        .before(now, base.has(history.key()))
        .orElseThrow(
            () ->
                new ScriptRejected(
                    "There is nothing to go back to: nothing was published of "
                        + history.key()
                        + " before what is said now. To say nothing, retire it.",
                    List.of()));
  }

  /**
   * Lets nobody be told it any more.
   *
   * @throws ScriptRejected when there is no such script, or a live campaign would have no words
   */
  public Told retire(ScriptKey key, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    return tell(Map.of(key, this::nothing), from, now).get(0);
  }

  private @Nullable Integer nothing(ScriptHistory history) throws ScriptRejected {
    if (!base.has(history.key()) && history.releases().isEmpty()) {
      throw new ScriptRejected("No script " + history.key() + " was ever published.", List.of());
    }
    return null;
  }

  /** Decides again and again until nobody else has changed anything in between. */
  private List<Told> tell(Map<ScriptKey, Deciding> acts, Instant from, Instant now)
      throws ScriptRejected, WorldRejected {
    if (from.isBefore(now)) {
      throw new ScriptRejected("It cannot be from " + from + " on: that is past.", List.of());
    }
    while (true) {
      Rows rows = store.read();
      List<ScriptHistory> before = new ArrayList<>();
      List<ScriptHistory> after = new ArrayList<>();
      for (Map.Entry<ScriptKey, Deciding> act : acts.entrySet()) {
        ScriptHistory history = ScriptHistory.of(act.getKey(), rows.scripts());
        before.add(history);
        after.add(history.and(act.getValue().on(history), from, now));
      }
      Map<ScriptKey, List<Finding>> findings = judge(rows, after);
      if (store.writeLatest(after, rows.version())) {
        return told(before, after, findings, now);
      }
    }
  }

  private static List<Told> told(
      List<ScriptHistory> before,
      List<ScriptHistory> after,
      Map<ScriptKey, List<Finding>> findings,
      Instant now) {
    List<Told> told = new ArrayList<>();
    for (int at = 0; at < after.size(); at++) {
      ScriptHistory history = after.get(at);
      List<Release> forestalled = new ArrayList<>(before.get(at).scheduled(now));
      forestalled.removeAll(history.scheduled(now));
      told.add(
          new Told(
              history.key(),
              history.latest().version(),
              findings.getOrDefault(history.key(), List.of()),
              forestalled));
    }
    return told;
  }

  /** What there is to say of them, none of which keeps them from being said. */
  private Map<ScriptKey, List<Finding>> judge(Rows rows, List<ScriptHistory> after)
      throws ScriptRejected, WorldRejected {
    Findings errors = new Findings();
    Map<ScriptKey, List<Finding>> all = new LinkedHashMap<>();
    for (ScriptHistory history : after) {
      all.put(history.key(), new ArrayList<>(requireReadable(history, errors)));
    }
    requireNone(errors);
    Catalog catalog = base.with(replaced(rows, after));
    Instant from = after.get(0).latest().from();
    requireWords(catalog, after, from);
    List<ScriptKey> said =
        after.stream()
            .filter(history -> history.latest().version() != null)
            .map(ScriptHistory::key)
            .toList();
    judge
        .findings(said, catalog, from)
        .forEach(
            (key, findings) -> {
              Objects.requireNonNull(all.get(key)).addAll(findings);
              findings.stream()
                  .filter(Finding::blocks)
                  .forEach(one -> errors.add(one.in(key.toString())));
            });
    requireNone(errors);
    return all;
  }

  /** What is found in the text of the version alone. */
  private List<Finding> requireReadable(ScriptHistory history, Findings errors)
      throws ScriptRejected {
    @Nullable Integer number = history.latest().version();
    if (number == null || (number == Release.FOLDER && base.has(history.key()))) {
      return List.of();
    }
    Findings findings = new Findings();
    history
        .version(number)
        .orElseThrow(
            () -> new ScriptRejected(history.key() + " has no version " + number + ".", List.of()))
        .read(findings);
    findings.list().stream()
        .filter(Finding::blocks)
        .forEach(one -> errors.add(one.in(history.key() + " version " + number)));
    return findings.list();
  }

  /** A campaign that is live has words at every moment, not only in the end. */
  private static void requireWords(Catalog catalog, List<ScriptHistory> after, Instant from)
      throws ScriptRejected {
    for (ScriptHistory history : after) {
      boolean speechless =
          catalog
              .campaign(history.key().campaign())
              .filter(campaign -> campaign.live() && catalog.scripts().silent(campaign, from))
              .isPresent();
      if (speechless) {
        throw new ScriptRejected(
            history.key().campaign()
                + " is LIVE and lacks an sms script in its language from "
                + from
                + " on: publish another first.",
            List.of());
      }
    }
  }

  private List<CatalogPiece> replaced(Rows rows, Collection<ScriptHistory> told)
      throws WorldRejected {
    List<ScriptKey> keys = told.stream().map(ScriptHistory::key).toList();
    List<CatalogPiece> pieces = new ArrayList<>(base.fittingAmong(rows.pieces()));
    pieces.removeIf(
        piece -> piece instanceof LoadedScript script && keys.contains(script.history().key()));
    told.forEach(history -> pieces.add(0, new LoadedScript(history)));
    return pieces;
  }

  private static void requireNone(Findings errors) throws ScriptRejected {
    if (errors.block()) {
      throw new ScriptRejected("It cannot be said as it is:", errors.list());
    }
  }
}
