package org.votecall.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Official;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;
import org.votecall.phone.PhoneNumber;
import org.votecall.target.Target;

/**
 * A call we sent somebody to make.
 *
 * @param office the kind of office it went to
 * @param phone which of the offices of that kind
 * @param script the version of the words they were given
 * @param tried which other offices of the same member were no use before
 */
public record Call(
    VoteKey vote,
    LegislatorId target,
    Office.Kind office,
    PhoneNumber phone,
    String script,
    List<PhoneNumber> tried) {
  /** In the place of a version, where the words were none that staff had written. */
  public static final String NO_SCRIPT = "none";

  public Call {
    tried = List.copyOf(tried);
  }

  static Call to(ScheduledVote vote, Official member, Office office) {
    return new Call(vote.key(), member.id(), office.kind(), office.phone(), NO_SCRIPT, List.of());
  }

  /** The same, at another office. */
  Call at(Office other) {
    return new Call(
        vote,
        target,
        other.kind(),
        other.phone(),
        script,
        Stream.concat(tried.stream(), Stream.of(phone)).distinct().toList());
  }

  /** The same, with other words. */
  public Call saying(String version) {
    return new Call(vote, target, office, phone, version, tried);
  }

  /** Whether {@code other} was no use before, or is where this one goes. */
  boolean hasTried(Office other) {
    return phone.equals(other.phone()) || tried.contains(other.phone());
  }

  /** The office of {@code callee} that it goes to; empty when their numbers are others now. */
  Optional<Office> officeOf(Target callee) {
    return callee.official().offices().stream()
        .filter(office -> office.phone().equals(phone))
        .findFirst();
  }

  /** Whether both are for the same vote and to the same number. */
  boolean isSameAs(Call other) {
    return vote.equals(other.vote) && target.equals(other.target) && phone.equals(other.phone);
  }
}
