/** What became of a call, and what the office said. */
@NullMarked
package org.votecall.outcome;

import org.jspecify.annotations.NullMarked;
