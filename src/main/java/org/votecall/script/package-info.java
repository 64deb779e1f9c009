/** What to say: templates that staff write, and the words they become. */
@NullMarked
package org.votecall.script;

import org.jspecify.annotations.NullMarked;
