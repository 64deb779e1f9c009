/** Zips that strangers made, read so that none of them can do harm. */
@NullMarked
package org.votecall.archive;

import org.jspecify.annotations.NullMarked;
