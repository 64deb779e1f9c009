package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** From one call to the next, or to the end. */
final class Onward {
  private Onward() {}

  /** After a report: the next target not yet reached, or the end. */
  static void afterReport(Scene scene, Call call) {
    Counting.say(scene, call);
    Guide.whenSettled(
        scene,
        briefing -> {
          if (call.vote().equals(briefing.vote().key())) {
            next(scene, briefing, call);
          } else {
            anew(scene, briefing, call);
          }
        });
  }

  private static void next(Scene scene, Briefing briefing, Call call) {
    Optional<Target> next =
        briefing
            .targetOf(call)
            .flatMap(target -> Calling.after(briefing, target))
            .or(() -> passedOver(scene, briefing));
    if (next.isPresent()) {
      scene.say(Line.of(Phrase.NEXT_TARGET));
      Calling.call(scene, briefing, next.get());
    } else {
      close(scene, briefing);
    }
  }

  /** Somebody whom they have never been sent to, because others were less busy. */
  private static Optional<Target> passedOver(Scene scene, Briefing briefing) {
    return briefing.targets().stream()
        .filter(target -> !target.official().offices().isEmpty())
        .filter(target -> scene.supporter().report(briefing.vote().key(), target.id()).isEmpty())
        .findFirst();
  }

  /**
   * The call was about a vote that is over or was moved. Whoever has just been called is not to be
   * called again at once; if others decide now, they are.
   */
  private static void anew(Scene scene, Briefing briefing, Call call) {
    if (briefing.vote().stage() == VoteStage.AFTER_VOTE) {
      AnotherVote.offer(scene, briefing.campaign());
    } else if (briefing.target(call.target()).isPresent()) {
      Keyword keyword = briefing.campaign().keyword();
      scene
          .manner()
          .invite(
              scene,
              List.of(
                  briefing.line(Phrase.VOTE_IS, scene),
                  Line.of(Phrase.CALL_AGAIN).with("keyword", keyword.value())),
              new OfferVote(keyword));
    } else {
      Calling.begin(scene, briefing);
    }
  }

  /** NEXT: the target after the current one, if there is one. */
  static void next(Scene scene, Briefing briefing) {
    if (Calling.isOfAnotherVote(scene, briefing)) {
      Calling.begin(scene, briefing);
      return;
    }
    briefing
        .current(scene)
        .ifPresentOrElse(
            current ->
                Calling.after(briefing, current)
                    .ifPresentOrElse(
                        next -> Calling.call(scene, briefing, next),
                        () -> sayNoOther(scene, briefing, current)),
            () -> NobodyToCall.say(scene, briefing));
  }

  /** Nobody is left to call: says so, and which other vote there is. */
  static void close(Scene scene, Briefing briefing) {
    if (briefing.targets().isEmpty()) {
      NobodyToCall.say(scene, briefing);
      return;
    }
    if (briefing.targets().stream().allMatch(target -> briefing.reached(target, scene))) {
      boolean ahead = briefing.vote().stage() != VoteStage.AFTER_VOTE;
      scene.say(briefing.line(ahead ? Phrase.CLOSE : Phrase.CLOSE_AFTER, scene));
    }
    AnotherVote.offer(scene, briefing.campaign());
  }

  private static void sayNoOther(Scene scene, Briefing briefing, Target current) {
    boolean only = briefing.targets().size() == 1;
    if (!only && briefing.targets().stream().allMatch(one -> briefing.reached(one, scene))) {
      close(scene, briefing);
      return;
    }
    Phrase phrase = only ? Phrase.NO_OTHER_TARGET : Phrase.LAST_TARGET;
    scene.say(Wording.member(Line.of(phrase), current));
    AnotherVote.say(scene, briefing.campaign());
  }
}
