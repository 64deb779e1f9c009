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
 * @param script the version of the words they were given
 */
public record Call(
    VoteKey vote, LegislatorId target, Office.Kind office, PhoneNumber phone, String script) {
  /** In the place of a version, where the words were none that staff had written. */
  public static final String NO_SCRIPT = "none";

  static Call to(ScheduledVote vote, Official member, Office office) {
    return new Call(vote.key(), member.id(), office.kind(), office.phone(), NO_SCRIPT);
  }

  /** The same, at another office. */
  Call at(Office other) {
    return new Call(vote, target, other.kind(), other.phone(), script);
  }

  /** The same, with other words. */
  public Call saying(String version) {
    return new Call(vote, target, office, phone, version);
  }

  /** Whether both are for the same vote and to the same number. */
  boolean isSameAs(Call other) {
    return saying(NO_SCRIPT).equals(other.saying(NO_SCRIPT));
  }
}
