package org.votecall.admin.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that was made.
 *
 * @param what the name of its file
 * @param report what it changed, as JSON
 * @param editionBefore of the atlas; the same as after it where it changed no people or places
 * @param undoneAt null while it stands
 */
public record ImportRecord(
    long number,
    ImportKind kind,
    String what,
    String who,
    Instant madeAt,
    String report,
    long editionBefore,
    long editionAfter,
    @Nullable Instant undoneAt,
    @Nullable String undoneBy) {}
