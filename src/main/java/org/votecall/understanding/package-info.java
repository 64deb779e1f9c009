/** What a message may mean, read by the tables in {@code resources/understanding}. */
@NullMarked
package org.votecall.understanding;

import org.jspecify.annotations.NullMarked;
