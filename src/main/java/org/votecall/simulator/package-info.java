/** A supporter on the console, for trying things out. */
@NullMarked
package org.votecall.simulator;

import org.jspecify.annotations.NullMarked;
