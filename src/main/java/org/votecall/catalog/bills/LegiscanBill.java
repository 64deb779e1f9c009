package org.votecall.catalog.bills;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;
import org.votecall.table.Cells;

/** Reads the answer of LegiScan's operation getBill, as its API manual of 2022 describes it. */
final class LegiscanBill implements BillSource {
  private static final int FIRST_CONGRESS = 1787;
  private static final String SPECIAL = "1";

  private final Part bill;
  private final Telling telling;

  LegiscanBill(Part answer, Telling telling) {
    this.bill = answer.at("bill");
    this.telling = telling;
  }

  private Optional<Which> which() {
    Optional<Jurisdiction> jurisdiction = bill.read("state", this::jurisdiction);
    Optional<BillNumber> number = bill.read("bill_number", BillNumber::parse);
    Optional<Integer> start = bill.at("session").read("year_start", LegiscanBill::year);
    Optional<Integer> end = bill.at("session").read("year_end", LegiscanBill::year);
    Optional<ChamberType> origin =
        jurisdiction.flatMap(one -> bill.read("body", new Chambers(one)::require));
    boolean whole = start.isPresent() && end.isPresent() && number.isPresent();
    return whole && origin.isPresent()
        ? Optional.of(
            new Which(
                jurisdiction.orElseThrow(),
                session(jurisdiction.get(), start.get(), end.get()),
                jurisdiction.get().federal() ? CongressNumber.of(number.get()) : number.get(),
                origin.get()))
        : Optional.empty();
  }

  private Jurisdiction jurisdiction(String state) {
    return telling
        .jurisdictions()
        .ofState(state.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new IllegalArgumentException("\"" + state + "\" is no state we know"));
  }

  private static int year(String text) {
    if (!text.matches("(19|20)[0-9]{2}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not a year like 2026");
    }
    return Integer.parseInt(text);
  }

  /** {@code 20192020}; of Congress its number; a special session is told by its own. */
  private String session(Jurisdiction jurisdiction, int start, int end) {
    String years =
        jurisdiction.federal()
            ? String.valueOf((start - FIRST_CONGRESS) / 2)
            : start == end ? String.valueOf(start) : String.valueOf(start) + end;
    String id = bill.at("session").text("session_id");
    return bill.at("session").text("special").equals(SPECIAL) ? years + "x" + id : years;
  }

  @Override
  public List<PublicBill> bills() {
    Optional<String> title = bill.read("title", text -> text);
    return which().stream().filter(one -> title.isPresent()).map(this::bill).toList();
  }

  private PublicBill bill(Which which) {
    return new PublicBill(
        bill.place(),
        which.jurisdiction(),
        which.session(),
        which.number(),
        bill.text("title"),
        bill.text("description"),
        author(which.jurisdiction()),
        which.origin(),
        link(),
        source());
  }

  private String author(Jurisdiction jurisdiction) {
    return bill.at("sponsors").each().stream()
        .findFirst()
        .map(
            first -> {
              boolean person = !first.text("committee_sponsor").equals("1");
              Optional<ChamberType> house =
                  switch (first.text("role")) {
                    case "Sen" -> new Chambers(jurisdiction).named("S");
                    case "Rep" -> new Chambers(jurisdiction).named("H");
                    default -> Optional.empty();
                  };
              return new Chambers(jurisdiction)
                  .member(person ? house : Optional.empty(), first.text("name"));
            })
        .orElse("");
  }

  private String link() {
    return Stream.of("state_link", "url")
        .map(bill::text)
        .filter(Cells::isLink)
        .findFirst()
        .orElse("");
  }

  private String source() {
    String url = bill.text("url");
    return url.isEmpty() ? "LegiScan" : url;
  }

  @Override
  public List<PublicVote> votes() {
    return which()
        .map(which -> new LegiscanVotes(bill, which.votes(source(), telling)).all())
        .orElse(List.of());
  }
}
