package org.votecall.catalog.bills;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.catalog.bills.Chambers.Sitting;
import org.votecall.legislature.Jurisdiction;
import org.votecall.measure.BillNumber;
import org.votecall.measure.VoteStatus;

/** Reads a meeting of a committee as the Open States API v3 gives it, with its agenda. */
final class OpenStatesEvent implements BillSource {
  private final Part event;
  private final Telling telling;

  OpenStatesEvent(Part event, Telling telling) {
    this.event = event;
    this.telling = telling;
  }

  @Override
  public List<PublicBill> bills() {
    event.fail(
        "event",
        "It is a meeting, and tells of votes: send it to imports/votes. A bill itself is loaded"
            + " from LegiScan's getBill, or from /bills of Open States.");
    return List.of();
  }

  @Override
  public List<PublicVote> votes() {
    Optional<Jurisdiction> jurisdiction = OpenStatesBill.jurisdiction(event, telling);
    Optional<When> when =
        jurisdiction.flatMap(one -> event.read("start_date", text -> When.read(text, one.zone())));
    return when.map(one -> votes(jurisdiction.orElseThrow(), one)).orElse(List.of());
  }

  private List<PublicVote> votes(Jurisdiction jurisdiction, When when) {
    VoteStatus status = status();
    if (status == VoteStatus.PLANNED && when.isPast(jurisdiction.zone(), telling.now())) {
      telling.leaveOut(event, "Its day is past, and it does not tell what was decided.");
      return List.of();
    }
    List<Part> onTheAgenda = onTheAgenda();
    Optional<Sitting> sitting = sitting(new Chambers(jurisdiction));
    if (onTheAgenda.isEmpty()) {
      telling.leaveOut(
          event, "It names no bill. Add include=agenda and include=participants to the request.");
      return List.of();
    }
    if (sitting.isEmpty()) {
      event
          .at("participants")
          .fail(
              "committee",
              "It does not tell which chamber's committee meets. Add include=participants to the"
                  + " request, or name it there like \"Senate Finance Committee\".");
      return List.of();
    }
    When known = event.text("all_day").equals("true") ? new When(when.day(), null) : when;
    return onTheAgenda.stream()
        .flatMap(bill -> vote(bill, jurisdiction, sitting.get(), known, status).stream())
        .toList();
  }

  private Optional<PublicVote> vote(
      Part bill, Jurisdiction jurisdiction, Sitting sitting, When when, VoteStatus status) {
    Optional<BillNumber> number = number(bill);
    if (number.isEmpty()) {
      telling.leaveOut(bill, "\"" + bill.text("name") + "\" is left out: it is not a bill number.");
    }
    return number.map(
        one ->
            new VoteMaker(jurisdiction, null, one, null, source(), telling)
                .planned(bill, sitting, when, status));
  }

  private static Optional<BillNumber> number(Part bill) {
    try {
      return Optional.of(BillNumber.parse(bill.text("name")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private String source() {
    return event.at("sources").each().stream()
        .map(one -> one.text("url"))
        .filter(url -> !url.isEmpty())
        .findFirst()
        .orElse("Open States");
  }

  private List<Part> onTheAgenda() {
    return event.at("agenda").each().stream()
        .flatMap(item -> item.at("related_entities").each().stream())
        .filter(one -> one.text("entity_type").equals("bill"))
        .toList();
  }

  /** The one committee that takes part, or that the name of the meeting tells. */
  private Optional<Sitting> sitting(Chambers chambers) {
    List<Sitting> hosts =
        event.at("participants").each().stream()
            .filter(one -> one.text("entity_type").matches("organization|committee"))
            .map(one -> one.text("name"))
            .flatMap(
                name ->
                    chambers.beginning(name).stream()
                        .flatMap(chamber -> chambers.committeeOf(chamber, name).stream()))
            .distinct()
            .toList();
    return hosts.isEmpty()
        ? chambers.sitting(event.text("name"))
        : Stream.of(hosts).filter(all -> all.size() == 1).map(all -> all.get(0)).findFirst();
  }

  private VoteStatus status() {
    boolean gone = event.text("deleted").equals("true");
    return gone
        ? VoteStatus.CANCELLED
        : VoteMaker.status(event.text("status") + " " + event.text("name"));
  }
}
