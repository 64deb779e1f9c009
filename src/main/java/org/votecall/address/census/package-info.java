/** Where a street address lies, asked of the Census Bureau; slow and broken answers held off. */
@NullMarked
package org.votecall.address.census;

import org.jspecify.annotations.NullMarked;
