package org.votecall.campaign;

import org.votecall.measure.Decision;
import org.votecall.measure.Measure;
import org.votecall.measure.VoteStage;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** What a supporter asks of whoever decides: "vote YES", "sign", "vote to sustain the veto". */
public final class Ask {
  private Ask() {}

  /** The campaign's own words, or those that are usual at {@code stage}. */
  public static Arg of(Campaign campaign, VoteStage stage, Measure measure) {
    return campaign.ask() == null
        ? Line.of(usual(campaign.stance(), stage, measure))
        : campaign.ask();
  }

  private static Phrase usual(Stance stance, VoteStage stage, Measure measure) {
    boolean supports = stance == Stance.SUPPORT;
    return switch (stage) {
      case EXECUTIVE ->
          measure instanceof Decision
              ? supports ? Phrase.ASK_GRANT : Phrase.ASK_DENY
              : supports ? Phrase.ASK_SIGN : Phrase.ASK_VETO;
      case VETO_OVERRIDE -> supports ? Phrase.ASK_OVERRIDE : Phrase.ASK_SUSTAIN;
      case CLOTURE -> supports ? Phrase.ASK_END_DEBATE : Phrase.ASK_KEEP_DEBATE;
      default -> supports ? Phrase.ASK_SUPPORT : Phrase.ASK_OPPOSE;
    };
  }
}
