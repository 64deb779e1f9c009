package org.votecall.switchboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.conversation.Effect;
import org.votecall.conversation.Session;
import org.votecall.supporter.SupporterKey;
import org.votecall.toll.TollAccount;
import org.votecall.words.Language;

/**
 * One decided turn, to be kept whole or not at all.
 *
 * @param sessions as they are after the turn: that of the conversation, and after a call that of
 *     the texts that go on from it
 * @param account to which calls are reckoned; null for texts
 * @param answer as it goes back on the wire
 * @param at milliseconds since 1970
 */
public record Commit(
    InboundId inbound,
    SupporterKey supporter,
    @Nullable TollAccount account,
    List<Write> sessions,
    Language language,
    List<Effect> effects,
    String answer,
    long at) {

  /**
   * A session to be written.
   *
   * @param version of it that was read, 0 when there was none
   * @param owner whose call it is; null for texts, and where that is not sure
   * @param leftBy the call that leaves it to the texts after it; null for its own session, and for
   *     what is texted
   */
  public record Write(
      SessionKey key,
      long version,
      Session session,
      @Nullable SupporterKey owner,
      @Nullable SessionKey leftBy) {

    static Write text(SessionKey key, long version, Session session) {
      return new Write(key, version, session, null, null);
    }
  }

  /** Whether there is nothing to keep. */
  boolean changesNothing() {
    return sessions.isEmpty();
  }

  public Commit {
    sessions = List.copyOf(sessions);
    effects = List.copyOf(effects);
  }
}
