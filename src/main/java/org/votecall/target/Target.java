package org.votecall.target;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Official;
import org.votecall.words.Localized;

/**
 * A person who matters for a vote to one supporter.
 *
 * @param chamber in which they sit, and the district they hold there; both null for an executive
 * @param title "Assemblymember", "Governor"
 * @param role what makes them matter to everyone: the committee they chair, the office they lead
 *     in; null where it is that they represent the supporter
 */
public record Target(
    Official official,
    @Nullable Chamber chamber,
    @Nullable DivisionId division,
    Localized title,
    TargetReason reason,
    @Nullable Localized role) {

  /** "Assembly District 18"; none of an executive. */
  public Optional<Localized> district() {
    return chamber == null || division == null
        ? Optional.empty()
        : Optional.of(chamber.nameOf(division));
  }

  public LegislatorId id() {
    return official.id();
  }
}
