package org.votecall.catalog.bills;

import static org.votecall.measure.VoteStage.COMMITTEE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.bills.VoteMaker.Count;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.measure.BillNumber;
import org.votecall.measure.VoteStage;
import org.votecall.table.Cells;

/** Reads a bill as the Open States API v3 gives it, with its sponsorships and votes if asked. */
final class OpenStatesBill implements BillSource {
  private final Part bill;
  private final Telling telling;

  OpenStatesBill(Part bill, Telling telling) {
    this.bill = bill;
    this.telling = telling;
  }

  private Optional<Which> which() {
    Optional<Jurisdiction> jurisdiction = jurisdiction(bill, telling);
    Optional<String> session = bill.read("session", text -> text);
    Optional<BillNumber> number = bill.read("identifier", BillNumber::parse);
    Optional<ChamberType> origin =
        jurisdiction.flatMap(
            one -> bill.at("from_organization").read("classification", new Chambers(one)::require));
    boolean whole = session.isPresent() && number.isPresent() && origin.isPresent();
    return whole
        ? Optional.of(
            new Which(jurisdiction.orElseThrow(), session.get(), number.get(), origin.get()))
        : Optional.empty();
  }

  /** That of a bill or a meeting. */
  static Optional<Jurisdiction> jurisdiction(Part part, Telling telling) {
    return part.at("jurisdiction")
        .read(
            "id",
            id ->
                telling
                    .jurisdictions()
                    .find(new JurisdictionId(id))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "\""
                                    + id
                                    + "\" is no government we know. Load it first, as"
                                    + " jurisdictions and chambers")));
  }

  @Override
  public List<PublicBill> bills() {
    Optional<String> title = bill.read("title", text -> text);
    return which().stream().filter(one -> title.isPresent()).map(this::bill).toList();
  }

  private PublicBill bill(Which which) {
    String summary =
        bill.at("abstracts").each().stream()
            .map(one -> one.text("abstract"))
            .findFirst()
            .orElse("");
    String link = bill.text("openstates_url");
    return new PublicBill(
        bill.place(),
        which.jurisdiction(),
        which.session(),
        which.number(),
        bill.text("title"),
        summary,
        author(which.jurisdiction()),
        which.origin(),
        Cells.isLink(link) ? link : "",
        source());
  }

  /** The first of those who are called primary, or else of all. */
  private String author(Jurisdiction jurisdiction) {
    List<Part> sponsors = bill.at("sponsorships").each();
    return Stream.concat(
            sponsors.stream().filter(one -> one.text("primary").equals("true")), sponsors.stream())
        .findFirst()
        .map(
            first -> {
              Part person = first.at("person");
              String name = person.text("name");
              String house = person.at("current_role").text("org_classification");
              Chambers chambers = new Chambers(jurisdiction);
              return chambers.member(
                  chambers.named(house), name.isEmpty() ? first.text("name") : name);
            })
        .orElse("");
  }

  private String source() {
    String url = bill.text("openstates_url");
    return url.isEmpty() ? "Open States" : url;
  }

  @Override
  public List<PublicVote> votes() {
    Optional<Which> which = which();
    if (which.isEmpty()) {
      return List.of();
    }
    if (!bill.has("votes")) {
      telling.leaveOut(
          bill, "It was fetched without its votes. Add include=votes to the request for them.");
    }
    VoteMaker making = which.get().votes(source(), telling);
    return bill.at("votes").each().stream().flatMap(vote -> vote(vote, making).stream()).toList();
  }

  private Optional<PublicVote> vote(Part vote, VoteMaker making) {
    Optional<When> when = making.when(vote, "start_date");
    Optional<Boolean> passed = vote.read("result", OpenStatesBill::passed);
    if (when.isEmpty() || passed.isEmpty()) {
      return Optional.empty();
    }
    Count count = new Count(passed.get(), counted(vote, "yes"), counted(vote, "no"));
    Optional<PublicVote> taken = taken(vote, making, when.get(), count);
    if (taken.isEmpty()) {
      telling.leaveOut(vote, "\"" + vote.text("motion_text") + "\" " + VoteMaker.UNCLEAR);
    }
    return taken;
  }

  private static Optional<PublicVote> taken(Part vote, VoteMaker making, When when, Count count) {
    Chambers chambers = making.chambers();
    String name = vote.at("organization").text("name");
    String kind = vote.at("organization").text("classification");
    if (kind.equals("committee")) {
      return chambers
          .beginning(name)
          .flatMap(chamber -> chambers.committeeOf(chamber, name))
          .filter(one -> stage(vote, making, one.chamber(), true).isPresent())
          .map(one -> making.taken(vote, COMMITTEE, one.chamber(), one.name(), when, count));
    }
    return chambers
        .named(kind)
        .flatMap(
            chamber ->
                stage(vote, making, chamber, false)
                    .map(stage -> making.taken(vote, stage, chamber, null, when, count)));
  }

  /** What the motion decided, unless its words speak of another body than the one that voted. */
  private static Optional<VoteStage> stage(
      Part vote, VoteMaker making, ChamberType chamber, boolean inCommittee) {
    List<String> classes =
        vote.at("motion_classification").each().stream().map(Part::text).toList();
    return Motion.of(vote.text("motion_text"), classes)
        .stage(making.here(chamber), inCommittee)
        .filter(stage -> stage.inCommittee() == inCommittee);
  }

  private static @Nullable Integer counted(Part vote, String option) {
    return vote.at("counts").each().stream()
        .filter(one -> one.text("option").equals(option))
        .findFirst()
        .map(one -> one.count("value"))
        .orElse(null);
  }

  private static boolean passed(String result) {
    if (!result.matches("pass|fail")) {
      throw new IllegalArgumentException("\"" + result + "\" is neither pass nor fail");
    }
    return result.equals("pass");
  }
}
