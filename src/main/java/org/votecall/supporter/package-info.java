/** Who contacts us: a keyed hash, what they told us, and whether we may text them. */
@NullMarked
package org.votecall.supporter;

import org.jspecify.annotations.NullMarked;
