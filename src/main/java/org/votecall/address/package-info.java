/** Where a supporter lives: ZIP or address to district, with an answer for each way it can go. */
@NullMarked
package org.votecall.address;

import org.jspecify.annotations.NullMarked;
