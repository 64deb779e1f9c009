package org.votecall.measure;

import org.votecall.legislature.JurisdictionId;
import org.votecall.words.Localized;

/**
 * Somebody whom an executive wants in an office and a chamber has to confirm.
 *
 * @param label "the Roe nomination"
 * @param author the nominee
 */
public record Nomination(
    MeasureKey key,
    JurisdictionId jurisdiction,
    Localized label,
    String title,
    Localized nickname,
    String author,
    Localized summary,
    String link)
    implements Measure {}
