/**
 * Whole files, taken in whole or not at all: tried first, kept with what was there before, taken
 * back.
 */
@NullMarked
package org.votecall.admin.imports;

import org.jspecify.annotations.NullMarked;
