/** Who changed what, and when: lines that nobody edits. */
@NullMarked
package org.votecall.audit;

import org.jspecify.annotations.NullMarked;
