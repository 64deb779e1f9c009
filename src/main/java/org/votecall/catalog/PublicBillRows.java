package org.votecall.catalog;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.votecall.catalog.bills.PublicBill;
import org.votecall.measure.BillNumber;

/** Writes bills that public services tell as rows of {@code bills.csv}. */
final class PublicBillRows {
  private PublicBillRows() {}

  static CatalogRow row(PublicBill bill) {
    String state = bill.jurisdiction().state();
    String summary = BillWords.summary(bill.summary());
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", key(state, bill.session(), bill.number()));
    cells.put("jurisdiction", bill.jurisdiction().id().value());
    cells.put("legislative_session", plain(bill.session()));
    cells.put("number", bill.number().toString());
    cells.put("title", bill.title());
    cells.put("nickname", BillWords.nickname(bill.title()));
    cells.put("author", BillWords.author(bill.author()));
    cells.put("origin_chamber", bill.origin().name());
    cells.put("summary", summary.equals(".") ? BillWords.summary(bill.title()) : summary);
    cells.put("link", bill.link().isEmpty() ? BillWords.page(state) : bill.link());
    cells.put("source", bill.source());
    return CatalogRow.of(CatalogTable.BILLS, cells, bill.place());
  }

  /** {@code ca-20192020-sb731}. */
  static String key(String state, String session, BillNumber number) {
    String letters = number.letters().toLowerCase(Locale.ROOT);
    return String.join("-", state, plain(session), letters + number.number());
  }

  /** {@code 20192020} of "2019-2020". */
  private static String plain(String session) {
    return session.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
