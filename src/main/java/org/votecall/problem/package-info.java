/** What is wrong with something a person loaded, told so that they can mend it. */
@NullMarked
package org.votecall.problem;

import org.jspecify.annotations.NullMarked;
