/** What look-ups cost in time and memory, for {@code scripts/bench}. No test runs any of it. */
@NullMarked
package org.votecall.bench;

import org.jspecify.annotations.NullMarked;
