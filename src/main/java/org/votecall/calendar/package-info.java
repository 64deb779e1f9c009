/** What is upcoming, and what has to be told or written for it: for those who run campaigns. */
@NullMarked
package org.votecall.calendar;

import org.jspecify.annotations.NullMarked;
