package org.votecall.catalog.bills;

import java.util.List;

/** One bill, or one meeting about bills, as a public service tells it. */
interface BillSource {
  /** Those it tells of; what keeps one from being read is told. */
  List<PublicBill> bills();

  /** Those planned and those taken. */
  List<PublicVote> votes();
}
