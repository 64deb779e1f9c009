/** Who sits where, and how to reach them. */
@NullMarked
package org.votecall.legislature;

import org.jspecify.annotations.NullMarked;
