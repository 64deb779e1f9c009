package org.votecall.conversation;

import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Official;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.phone.PhoneNumber;

/**
 * A call we sent somebody to make.
 *
 * @param office the kind of office it went to
 * @param phone which of the offices of that kind
 */
public record Call(VoteKey vote, LegislatorId target, Office.Kind office, PhoneNumber phone) {
  static Call to(ScheduledVote vote, Official member, Office office) {
    return new Call(vote.key(), member.id(), office.kind(), office.phone());
  }

  /** The same, at another office. */
  Call at(Office other) {
    return new Call(vote, target, other.kind(), other.phone());
  }
}
