/** What the organisation wants. */
@NullMarked
package org.votecall.campaign;

import org.jspecify.annotations.NullMarked;
