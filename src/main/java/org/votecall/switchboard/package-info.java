/** The shell around the conversation: duplicates, sessions, one transaction a turn. */
@NullMarked
package org.votecall.switchboard;

import org.jspecify.annotations.NullMarked;
