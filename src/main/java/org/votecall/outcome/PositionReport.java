package org.votecall.outcome;

import org.votecall.legislature.LegislatorId;
import org.votecall.measure.VoteKey;

/** What a caller heard of a legislator's stand: a report, not a confirmed position. */
public record PositionReport(VoteKey vote, LegislatorId target, Stand stand) {}
