package org.votecall.audit;

import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param act what was done: {@code put}, {@code delete}, {@code publish}
 * @param kind to what sort of thing: {@code bills}
 * @param subject its key
 * @param before as JSON; null where there was nothing
 * @param after as JSON; null where there is nothing any more
 */
public record AuditEntry(
    String act, String kind, String subject, @Nullable String before, @Nullable String after) {}
