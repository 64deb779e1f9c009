/** The atlas as it is kept: editions of people, ZIPs and boundaries, read from public files. */
@NullMarked
package org.votecall.atlas;

import org.jspecify.annotations.NullMarked;
