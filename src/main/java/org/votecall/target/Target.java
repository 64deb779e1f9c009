package org.votecall.target;

import org.votecall.legislature.Chamber;
import org.votecall.legislature.Legislator;

/** A legislator who matters for a vote to one supporter. */
public record Target(Legislator legislator, Chamber chamber, TargetReason reason) {}
