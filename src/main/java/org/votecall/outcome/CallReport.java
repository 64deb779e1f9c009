package org.votecall.outcome;

import org.votecall.campaign.Keyword;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;

/**
 * What a supporter told us of one call. One per supporter, target and vote: a later one replaces
 * it.
 *
 * @param script the version of the words they had
 */
public record CallReport(
    Keyword campaign,
    VoteKey vote,
    LegislatorId target,
    Office.Kind office,
    String script,
    Outcome outcome) {}
