/** Telephone numbers of the North American plan. */
@NullMarked
package org.votecall.phone;

import org.jspecify.annotations.NullMarked;
