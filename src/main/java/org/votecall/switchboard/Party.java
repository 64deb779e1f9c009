package org.votecall.switchboard;

import org.jspecify.annotations.Nullable;
import org.votecall.supporter.SupporterKey;
import org.votecall.toll.TollAccount;

/**
 * Who is on the other end, and in which conversation.
 *
 * @param supporter whose conversation it is, if it is new
 * @param known whether that is surely theirs: then a call goes on from their texts, and they from
 *     it
 * @param account to which calls are reckoned; null for texts
 */
public record Party(
    SessionKey session, SupporterKey supporter, boolean known, @Nullable TollAccount account) {

  public static Party texting(SupporterKey supporter) {
    return new Party(SessionKey.ofTexts(supporter), supporter, true, null);
  }

  /** A caller for whose number the carrier vouches. */
  public static Party knownCaller(String callSid, SupporterKey supporter) {
    return new Party(SessionKey.ofCall(callSid), supporter, true, new TollAccount(supporter.hex()));
  }

  /**
   * A caller whose number may be made up, or is withheld: what they tell is kept for this call, and
   * what is known of the number's owner is not for them.
   *
   * @param forThisCall a key that nobody else has
   */
  public static Party unknownCaller(String callSid, SupporterKey forThisCall, TollAccount account) {
    return new Party(SessionKey.ofCall(callSid), forThisCall, false, account);
  }
}
