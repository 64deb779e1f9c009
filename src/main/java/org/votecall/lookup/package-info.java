/** Who represents a place, chamber by chamber, told to a person or as JSON. */
@NullMarked
package org.votecall.lookup;

import org.jspecify.annotations.NullMarked;
