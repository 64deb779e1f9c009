package org.votecall.catalog.bills;

import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;
import org.votecall.problem.Place;

/**
 * A bill as a public service tells it.
 *
 * @param session the years or the name of the legislative session: {@code 20192020}
 * @param summary what it does, however long
 * @param author as it is said; empty when nobody is named
 * @param link its page at the legislature or at the service; empty when none is fit
 * @param source who tells it
 */
public record PublicBill(
    Place place,
    Jurisdiction jurisdiction,
    String session,
    BillNumber number,
    String title,
    String summary,
    String author,
    ChamberType origin,
    String link,
    String source) {}
