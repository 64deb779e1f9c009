package org.votecall.legislature;

import org.votecall.words.Localized;

/**
 * Who leads a chamber.
 *
 * @param title "Speaker"
 */
public record Leader(
    JurisdictionId jurisdiction, ChamberType chamber, LegislatorId member, Localized title) {}
