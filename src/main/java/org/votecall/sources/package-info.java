/** Which public files tell all about a state, and where each is found. */
@NullMarked
package org.votecall.sources;

import org.jspecify.annotations.NullMarked;
