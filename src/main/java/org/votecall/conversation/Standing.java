package org.votecall.conversation;

import java.util.Objects;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Decision;
import org.votecall.measure.Measure;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteResult;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteWhen;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Says where a measure stands: what became of the vote they knew of, and why there is nobody to
 * call where there is not. Goes on where there is.
 */
final class Standing implements Outlook.Cases {
  private final Scene scene;
  private final Campaign campaign;
  private final Guide.WithVote then;
  private final Catalog catalog;

  Standing(Scene scene, Campaign campaign, Guide.WithVote then) {
    this.scene = scene;
    this.campaign = campaign;
    this.then = then;
    this.catalog = scene.world().catalog();
  }

  @Override
  public void upcoming(ScheduledVote vote) {
    scene
        .told()
        .filter(told -> !told.equals(vote.key()))
        .flatMap(told -> catalog.series(campaign.measure()).find(told))
        .ifPresent(this::sayWhatBecameOf);
    scene.tell(vote.key());
    then.accept(campaign, vote);
  }

  @Override
  public void unconfirmed(ScheduledVote vote) {
    scene.say(about(Phrase.VOTE_UNCONFIRMED, vote));
    AnotherVote.offer(scene, campaign);
  }

  @Override
  public void stopped(ScheduledVote vote) {
    Phrase phrase =
        switch (vote.status()) {
          case PULLED -> Phrase.VOTE_PULLED;
          case NOT_TAKEN -> Phrase.VOTE_NOT_TAKEN;
          default -> Phrase.VOTE_MOVED;
        };
    scene.say(about(phrase, vote));
    AnotherVote.offer(scene, campaign);
  }

  @Override
  public void decided(ScheduledVote vote) {
    Optional<ScheduledVote> week = catalog.afterwards(vote, scene.world().now());
    if (week.isEmpty()) {
      sayResult(vote);
      AnotherVote.offer(scene, campaign);
      return;
    }
    if (!scene.told().equals(week.map(ScheduledVote::key))) {
      sayResult(vote);
    }
    scene.tell(week.get().key());
    then.accept(campaign, week.get());
  }

  @Override
  public void nothing() {
    scene.say(Wording.measure(Line.of(Phrase.VOTE_NOT_SCHEDULED), catalog.measure(campaign)));
    AnotherVote.offer(scene, campaign);
  }

  /** They knew of {@code vote}, and now another one is next. */
  private void sayWhatBecameOf(ScheduledVote vote) {
    if (vote.status().decided()) {
      sayResult(vote);
    } else if (vote.status() == VoteStatus.NOT_TAKEN) {
      scene.say(about(Phrase.NEWS_NOT_TAKEN, vote));
    } else if (vote.status() == VoteStatus.MOVED || vote.status() == VoteStatus.PULLED) {
      scene.say(Line.of(Phrase.NEWS_MOVED));
    }
  }

  private void sayResult(ScheduledVote vote) {
    VoteResult result = Objects.requireNonNull(vote.result());
    Line line =
        about(result.counted() ? Phrase.VOTE_DECIDED_COUNT : Phrase.VOTE_DECIDED, vote)
            .with("did", Line.of(did(vote, catalog.measure(campaign))))
            .with("when", VoteWhen.on(result.on()));
    scene.say(
        result.counted()
            ? line.with("ayes", Objects.requireNonNull(result.ayes()))
                .with("noes", Objects.requireNonNull(result.noes()))
            : line);
  }

  /** What they did who decided: "passed", "vetoed", "did not end debate on". */
  private static Phrase did(ScheduledVote vote, Measure measure) {
    boolean passed = vote.status() == VoteStatus.PASSED;
    return switch (vote.stage()) {
      case EXECUTIVE ->
          measure instanceof Decision
              ? passed ? Phrase.DID_GRANT : Phrase.DID_DENY
              : passed ? Phrase.DID_SIGN : Phrase.DID_VETO;
      case VETO_OVERRIDE -> passed ? Phrase.DID_OVERRIDE : Phrase.DID_SUSTAIN;
      case CLOTURE -> passed ? Phrase.DID_END_DEBATE : Phrase.DID_KEEP_DEBATE;
      case CONFIRMATION -> passed ? Phrase.DID_CONFIRM : Phrase.DID_NOT_CONFIRM;
      case CONCURRENCE -> passed ? Phrase.DID_CONCUR : Phrase.DID_NOT_CONCUR;
      default -> passed ? Phrase.DID_PASS : Phrase.DID_FAIL;
    };
  }

  private Line about(Phrase phrase, ScheduledVote vote) {
    return Guide.about(phrase, scene, campaign, vote);
  }
}
