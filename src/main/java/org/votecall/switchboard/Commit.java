package org.votecall.switchboard;

import java.util.List;
import org.votecall.conversation.Effect;
import org.votecall.conversation.Session;
import org.votecall.supporter.SupporterKey;
import org.votecall.words.Language;

/**
 * One decided turn, to be kept whole or not at all.
 *
 * @param version the version of the session that was read, 0 when there was none
 * @param session as it is after the turn
 * @param answer as it goes back on the wire
 * @param at milliseconds since 1970
 */
public record Commit(
    InboundId inbound,
    SupporterKey supporter,
    long version,
    Session session,
    Language language,
    List<Effect> effects,
    String answer,
    long at) {}
