/** A supporter on the console or on a phone in the browser, for trying things out. */
@NullMarked
package org.votecall.simulator;

import org.jspecify.annotations.NullMarked;
