package org.votecall.switchboard;

import org.votecall.conversation.Event;
import org.votecall.supporter.SupporterKey;

/** Something that came in from a supporter. */
public record Inbound(InboundId id, SupporterKey supporter, Event event) {}
