package org.votecall.atlas.people;

import org.votecall.problem.Problems;

/**
 * What reading brings to light.
 *
 * @param mistakes what a person must mend
 * @param notes what is only worth knowing
 */
record Findings(Problems mistakes, Problems notes) {}
