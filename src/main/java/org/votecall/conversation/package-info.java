/** The pure core: from an event to replies and effects. No clock, no SQL, no JSON, no web. */
@NullMarked
package org.votecall.conversation;

import org.jspecify.annotations.NullMarked;
