/** Which people matter for a vote to a supporter, as a list of named rules. */
@NullMarked
package org.votecall.target;

import org.jspecify.annotations.NullMarked;
