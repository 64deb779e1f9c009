package org.votecall.measure;

import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.CommitteeKey;

/**
 * Who decides: a chamber, a committee of it, or, with neither, the executive.
 *
 * @param committee null when the whole chamber votes
 */
public record VotingBody(@Nullable ChamberType chamber, @Nullable CommitteeKey committee) {
  public static final VotingBody EXECUTIVE = new VotingBody(null, null);

  public static VotingBody of(ChamberType chamber) {
    return new VotingBody(chamber, null);
  }
}
