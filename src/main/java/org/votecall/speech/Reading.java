package org.votecall.speech;

/**
 * What a rule makes of a place in a passage.
 *
 * @param end behind the last character it takes
 */
record Reading(int end, String said) {}
