package org.votecall.conversation;

import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;

/**
 * A call we sent the supporter to make: what a report, whenever it comes, is about.
 *
 * @param office the office whose number we gave last
 */
public record Call(VoteKey vote, LegislatorId target, Office.Kind office) {}
