package org.votecall.catalog.bills;

import java.util.Map;
import java.util.Optional;
import org.votecall.measure.BillNumber;

/**
 * LegiScan numbers the bills of Congress as states do: its HB 21 is what everybody calls H.R. 21.
 */
final class CongressNumber {
  private static final Map<String, String> LETTERS =
      Map.of(
          "HB", "HR",
          "SB", "S",
          "HR", "HRES",
          "SR", "SRES",
          "HJR", "HJRES",
          "SJR", "SJRES",
          "HCR", "HCONRES",
          "SCR", "SCONRES");

  private CongressNumber() {}

  /** What Congress calls it. */
  static BillNumber of(BillNumber number) {
    return Optional.ofNullable(LETTERS.get(number.letters()))
        .map(letters -> new BillNumber(letters, number.number()))
        .orElse(number);
  }
}
