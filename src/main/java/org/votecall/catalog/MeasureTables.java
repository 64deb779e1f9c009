package org.votecall.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.Bill;
import org.votecall.measure.BillNumber;
import org.votecall.measure.Decision;
import org.votecall.measure.Measure;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Nomination;
import org.votecall.table.Cells;
import org.votecall.table.Columns;
import org.votecall.table.Row;
import org.votecall.table.Row.Cell;
import org.votecall.words.Localized;

/** Reads what is voted or decided on: {@code bills.csv}, {@code nominations.csv}, and so on. */
final class MeasureTables {
  static final Columns BILL =
      Columns.of(
              "key",
              "jurisdiction",
              "legislative_session",
              "number",
              "title",
              "nickname",
              "author",
              "origin_chamber",
              "summary",
              "link",
              "source")
          .allowing("author_id")
          .translating("nickname", "summary");

  /** Of a nomination and of an executive's decision alike; about: who is nominated, or spared. */
  static final Columns OTHER =
      Columns.of(
              "key",
              "jurisdiction",
              "label",
              "title",
              "nickname",
              "about",
              "summary",
              "link",
              "source")
          .translating("label", "nickname", "summary");

  private static final int LONGEST_LABEL = 36;
  private static final int LONGEST_NICKNAME = 24;
  private static final int LONGEST_SUMMARY = 190;

  private MeasureTables() {}

  static Optional<Bill> bill(Row row) {
    Cell<BillNumber> number = row.cell("number", BillNumber::parse);
    Cell<String> author = row.required("author");
    @Nullable LegislatorId authorId = row.optional("author_id", LegislatorId::new);
    Cell<ChamberType> origin = row.oneOf("origin_chamber", ChamberType.class);
    Common common = new Common(row);
    return row.build(
        () ->
            new Bill(
                common.key.get(),
                common.jurisdiction.get(),
                row.text("legislative_session"),
                number.get(),
                common.title.get(),
                common.nickname.get(),
                author.get(),
                authorId,
                origin.get(),
                common.summary.get(),
                common.link.get()));
  }

  static Optional<Nomination> nomination(Row row) {
    return other(row, Nomination::new);
  }

  static Optional<Decision> decision(Row row) {
    return other(row, Decision::new);
  }

  /** The cells that all measures have. */
  private static final class Common {
    private final Cell<MeasureKey> key;
    private final Cell<JurisdictionId> jurisdiction;
    private final Cell<String> title;
    private final Cell<Localized> nickname;
    private final Cell<Localized> summary;
    private final Cell<String> link;

    Common(Row row) {
      key = row.cell("key", MeasureKey::new);
      jurisdiction = row.cell("jurisdiction", JurisdictionId::new);
      title = row.required("title");
      nickname = row.localized("nickname", LONGEST_NICKNAME);
      summary = row.localized("summary", LONGEST_SUMMARY);
      link = row.cell("link", Cells::link);
    }
  }

  /** How a measure without a number is made. */
  @FunctionalInterface
  private interface Maker<T> {
    T make(
        MeasureKey key,
        JurisdictionId jurisdiction,
        Localized label,
        String title,
        Localized nickname,
        String about,
        Localized summary,
        String link);
  }

  private static <T extends Measure> Optional<T> other(Row row, Maker<T> maker) {
    Cell<Localized> label = row.localized("label", LONGEST_LABEL);
    Cell<String> about = row.required("about");
    Common common = new Common(row);
    return row.build(
        () ->
            maker.make(
                common.key.get(),
                common.jurisdiction.get(),
                label.get(),
                common.title.get(),
                common.nickname.get(),
                about.get(),
                common.summary.get(),
                common.link.get()));
  }
}
