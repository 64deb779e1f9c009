package org.votecall.measure;

import org.votecall.legislature.JurisdictionId;
import org.votecall.words.Localized;

/**
 * What an executive decides alone: clemency, an order, an appointment.
 *
 * @param label "clemency for Jane Roe"
 * @param author whom it is about
 */
public record Decision(
    MeasureKey key,
    JurisdictionId jurisdiction,
    Localized label,
    String title,
    Localized nickname,
    String author,
    Localized summary,
    String link)
    implements Measure {}
