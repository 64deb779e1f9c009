package org.votecall.conversation;

import java.util.Objects;
import java.util.Optional;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Decision;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteResult;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTime.Precision;
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
        .ifPresent(before -> sayWhatBecameOf(before, vote));
    scene.tell(vote.key());
    then.accept(campaign, vote);
  }

  @Override
  public void unconfirmed(ScheduledVote vote) {
    scene.say(about(Phrase.VOTE_UNCONFIRMED, vote));
    AnotherVote.offer(scene, campaign); // what they know of it stays: they hear the result later
  }

  @Override
  public void stopped(ScheduledVote vote) {
    boolean ranOut = vote.when().precision() == Precision.DEADLINE;
    endWith(
        switch (vote.status()) {
          case PULLED -> about(Phrase.VOTE_PULLED, vote);
          case NOT_TAKEN -> notTaken(ranOut ? Phrase.VOTE_RAN_OUT : Phrase.VOTE_NOT_TAKEN, vote);
          default -> moved(vote);
        });
  }

  /** Moved from no day to no day: then there is none to name. */
  private Line moved(ScheduledVote vote) {
    return vote.when().precision() == Precision.UNKNOWN
        ? about(Phrase.VOTE_NOT_SCHEDULED, vote)
        : about(Phrase.VOTE_MOVED, vote);
  }

  /** It may be known before its time is past. */
  private Line notTaken(Phrase phrase, ScheduledVote vote) {
    Line line = about(phrase, vote);
    return vote.when().isOver(scene.world().now())
        ? line
        : line.with("when", VoteWhen.on(vote.today(scene.world().now()), vote, moment(vote)));
  }

  private Moment moment(ScheduledVote vote) {
    return scene.moment(vote, catalog.jurisdiction(catalog.measure(campaign)));
  }

  @Override
  public void decided(ScheduledVote vote) {
    Optional<ScheduledVote> week = catalog.afterwards(vote, scene.world().now());
    if (week.isEmpty()) {
      endWith(result(vote));
      return;
    }
    if (!scene.told().equals(week.map(ScheduledVote::key))) {
      scene.say(result(vote));
    }
    scene.tell(week.get().key());
    then.accept(campaign, week.get());
  }

  @Override
  public void nothing() {
    endWith(Wording.measure(Line.of(Phrase.VOTE_NOT_SCHEDULED), catalog.measure(campaign)));
  }

  /** There is nobody to call: says why, and which other vote there is. */
  private void endWith(Line why) {
    scene.say(why);
    scene.untell();
    AnotherVote.offer(scene, campaign);
  }

  /** They knew of {@code vote}, and now another one is next. */
  private void sayWhatBecameOf(ScheduledVote vote, ScheduledVote next) {
    if (vote.status().decided()) {
      scene.say(result(vote));
    } else if (vote.status() == VoteStatus.NOT_TAKEN) {
      scene.say(notTaken(Phrase.NEWS_NOT_TAKEN, vote));
    } else if (vote.status() == VoteStatus.MOVED || vote.status() == VoteStatus.PULLED) {
      boolean narrowed = vote.when().isNarrowedBy(next.when());
      scene.say(Line.of(narrowed ? Phrase.NEWS_DAY_SET : Phrase.NEWS_MOVED));
    } else if (vote.pending() != vote.overdue(scene.world().now())) {
      scene.say(Line.of(Phrase.NEWS_CHANGED)); // it was cancelled, or one before it is back
    }
  }

  private Line result(ScheduledVote vote) {
    VoteResult result = Objects.requireNonNull(vote.result());
    Line line =
        about(phrase(vote, result), vote)
            .with("did", Line.of(did(vote, catalog.measure(campaign))))
            .with("when", VoteWhen.on(result.on(), vote, moment(vote)));
    return result.ayes() == null || result.noes() == null
        ? line
        : line.with("ayes", result.ayes())
            .with("noes", result.noes())
            .with("count", vote.needed().orElse(""));
  }

  /** More ayes than noes may not be enough: then it is told how many would have been. */
  private static Phrase phrase(ScheduledVote vote, VoteResult result) {
    if (result.ayes() == null || result.noes() == null) {
      return Phrase.VOTE_DECIDED;
    }
    boolean tooFew =
        vote.status() == VoteStatus.FAILED
            && result.ayes() > result.noes()
            && vote.needed().isPresent();
    return tooFew ? Phrase.VOTE_DECIDED_TOO_FEW : Phrase.VOTE_DECIDED_COUNT;
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
