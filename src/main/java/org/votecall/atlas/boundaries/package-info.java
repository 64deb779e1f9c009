/** District lines as the Census Bureau and others publish them, read into rows that can be kept. */
@NullMarked
package org.votecall.atlas.boundaries;

import org.jspecify.annotations.NullMarked;
