package org.votecall.catalog.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.votecall.address.Atlas;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.problem.Nearest;
import org.votecall.script.ScriptKey;
import org.votecall.words.Language;
import org.votecall.words.Words;

/** Tells what is wrong with the scripts of a catalog, once each was said to everybody. */
public final class ScriptLint {
  private final Catalog catalog;
  private final Atlas atlas;
  private final Instant now;
  private final ToIntFunction<String> segments;
  private final Map<Language, Words> words = Words.all();

  /**
   * @param now the moment at which they are said
   * @param segments how many segments a text is sent as
   */
  public ScriptLint(Catalog catalog, Atlas atlas, Instant now, ToIntFunction<String> segments) {
    this.catalog = catalog;
    this.atlas = atlas;
    this.now = now;
    this.segments = segments;
  }

  /**
   * What came of the scripts of one campaign.
   *
   * @param scripts each that is in force; one without findings is sound
   * @param gaps calls for which something lacks
   */
  public record Report(Keyword campaign, Map<ScriptKey, Result> scripts, List<Finding> gaps) {
    /** Every error there is. */
    public Map<ScriptKey, List<Finding>> errors() {
      Map<ScriptKey, List<Finding>> errors = new LinkedHashMap<>();
      scripts.forEach(
          (key, result) -> {
            List<Finding> blocking = result.findings().stream().filter(Finding::blocks).toList();
            if (!blocking.isEmpty()) {
              errors.put(key, blocking);
            }
          });
      return errors;
    }
  }

  /**
   * What came of one script.
   *
   * @param segments that the longest text with it takes, with what stands before it; 0 when nobody
   *     is texted it
   */
  public record Result(int segments, List<Finding> findings) {}

  /** All there is to say of each of {@code keys}; of one that is not in force, nothing. */
  public Map<ScriptKey, List<Finding>> findings(Collection<ScriptKey> keys) {
    Map<ScriptKey, List<Finding>> findings = new LinkedHashMap<>();
    keys.stream()
        .map(ScriptKey::campaign)
        .distinct()
        .forEach(
            campaign -> {
              Optional<Report> report = report(campaign);
              keys.stream()
                  .filter(key -> key.campaign().equals(campaign))
                  .forEach(key -> findings.put(key, findings(key, report)));
            });
    return findings;
  }

  private List<Finding> findings(ScriptKey key, Optional<Report> report) {
    return report
        .map(one -> one.scripts().getOrDefault(key, new Result(0, List.of())).findings())
        .orElseGet(() -> List.of(noCampaign(key.campaign())));
  }

  /** That there is no campaign with that keyword. */
  public Finding noCampaign(Keyword keyword) {
    List<String> known =
        catalog.campaigns().stream().map(campaign -> campaign.keyword().value()).toList();
    return new Finding(
        Finding.Severity.ERROR,
        "script:no_campaign",
        0,
        "There is no campaign " + keyword + ".",
        Nearest.of(keyword.value(), known)
            .map(near -> "Did you mean " + near + "?")
            .orElse("There are " + String.join(", ", known) + "."));
  }

  /** Rehearses the scripts of the campaign with that keyword; empty when there is none. */
  public Optional<Report> report(Keyword keyword) {
    return catalog.campaign(keyword).map(this::report);
  }

  private Report report(Campaign campaign) {
    Map<ScriptKey, Review> reviews = new LinkedHashMap<>();
    List<Gap> gaps =
        new Rehearsal(catalog, atlas, campaign, now, words)
            .play(
                performance ->
                    reviews
                        .computeIfAbsent(performance.template().key(), key -> new Review(segments))
                        .hear(performance));
    Map<ScriptKey, Result> results = new LinkedHashMap<>();
    Wording wording = new Wording(catalog, atlas, campaign, now);
    catalog
        .scripts()
        .inForce(campaign.keyword(), now)
        .forEach(
            template -> {
              Findings findings = new Findings();
              Review review = reviews.get(template.key());
              if (review == null) {
                findings.warning(
                    "script:said_to_nobody",
                    0,
                    "There is nobody who would be told it: for all there are, another is chosen.",
                    "Look at its stage and its audience, or take it out.");
              } else {
                review.tell(findings);
              }
              wording.look(template, findings);
              int most = review == null ? 0 : review.mostSegments();
              results.put(template.key(), new Result(most, findings.list()));
            });
    List<Finding> lacking = new ArrayList<>();
    gaps.stream().map(Gap::finding).distinct().forEach(lacking::add);
    return new Report(campaign.keyword(), results, lacking);
  }
}
