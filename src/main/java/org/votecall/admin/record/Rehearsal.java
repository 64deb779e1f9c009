package org.votecall.admin.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Refusal;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.RowChange;
import org.votecall.catalog.WorldRejected;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;
import org.votecall.twilio.SmsRenderer;

/**
 * Says what is published again, before a bill or a campaign is changed under it: a longer title may
 * make words too long that were sound.
 */
public final class Rehearsal {
  private final Editors editors;
  private final Instant now;

  public Rehearsal(Editors editors, Instant now) {
    this.editors = editors;
    this.now = now;
  }

  /**
   * Makes sure that no script of a LIVE campaign has a mistake that it has not now.
   *
   * @param next the catalog as it would be
   */
  public void require(List<RowChange> changes, Catalog next) throws Refusal {
    Set<String> keys =
        changes.stream()
            .filter(Rehearsal::concerns)
            .map(change -> change.entry().key())
            .collect(Collectors.toSet());
    List<Campaign> concerned =
        next.campaigns().stream()
            .filter(Campaign::live)
            .filter(
                one -> keys.contains(one.keyword().value()) || keys.contains(one.measure().value()))
            .toList();
    if (!concerned.isEmpty()) {
      List<Problem> mistakes = mistakes(concerned, next);
      mistakes.removeAll(new HashSet<>(mistakes(concerned, inForce())));
      if (!mistakes.isEmpty()) {
        throw Refusal.of(mistakes);
      }
    }
  }

  /** Whether that is something of which scripts speak. */
  static boolean concerns(RowChange change) {
    return switch (change.entry().table()) {
      case CAMPAIGNS, BILLS, NOMINATIONS, DECISIONS -> !change.changesNothing();
      default -> false;
    };
  }

  private Catalog inForce() throws Refusal {
    try {
      return editors.votes().catalog();
    } catch (WorldRejected e) {
      throw Refusal.of(e.problems());
    }
  }

  private List<Problem> mistakes(List<Campaign> campaigns, Catalog catalog) {
    ScriptLint lint = new ScriptLint(catalog, editors.people().get(), now, SmsRenderer::segments);
    List<Problem> mistakes = new ArrayList<>();
    for (Campaign campaign : campaigns) {
      lint.report(campaign.keyword())
          .ifPresent(
              report ->
                  report
                      .errors()
                      .forEach(
                          (script, findings) ->
                              findings.forEach(
                                  finding ->
                                      mistakes.add(
                                          new Problem(
                                              finding.code(),
                                              Place.of("scripts " + script),
                                              finding.words())))));
    }
    return mistakes;
  }
}
