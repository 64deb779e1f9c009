/** Which ZIPs lie in which districts, read from the files that tell it. */
@NullMarked
package org.votecall.atlas.zips;

import org.jspecify.annotations.NullMarked;
