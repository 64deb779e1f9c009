package org.votecall.audit;

import java.time.Instant;

/**
 * A line of the audit log.
 *
 * @param number counted from 1, without a gap
 */
public record AuditLine(long number, Instant at, Author who, AuditEntry entry) {}
