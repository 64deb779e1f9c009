/** What was ever saved of a script, and which wording of it is said when. */
@NullMarked
package org.votecall.script.version;

import org.jspecify.annotations.NullMarked;
