package org.votecall.switchboard;

/**
 * What tells one webhook from another: the same one may come twice.
 *
 * @param channel "sms" or "voice"
 * @param externalId the carrier's own id, at most 64 characters
 */
public record InboundId(String channel, String externalId) {}
