/**
 * The language of scripts: text with {@code [PLACEHOLDERS]} and {@code [IF …] … [END]}, read once
 * into a small tree. Knows nothing of campaigns or people.
 */
@NullMarked
package org.votecall.script.language;

import org.jspecify.annotations.NullMarked;
