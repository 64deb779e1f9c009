package org.votecall.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.LegislatorId;
import org.votecall.measure.Position;
import org.votecall.measure.ScheduledVote;

/**
 * How everybody stands who votes or decides next: as is known, and as callers heard.
 *
 * @param at the moment at which it was so
 * @param vote that comes next or, where none does, came last; null where none is known
 * @param body who votes or decides; empty where no vote is known
 * @param members all of the chamber that votes, and of the committee if one does, by their
 *     districts; or the one who decides
 */
public record PositionsBoard(
    Campaign campaign, Instant at, @Nullable ScheduledVote vote, String body, List<Member> members)
    implements Report {
  private static final List<String> COLUMNS =
      List.of(
          "member",
          "name",
          "party",
          "district",
          "division",
          "on_committee",
          "known_stand",
          "known_source",
          "known_at",
          "heard_yes",
          "heard_no",
          "heard_would_not_say",
          "last_heard",
          "calls",
          "contradicted");

  /**
   * One who votes or decides.
   *
   * @param party empty where it is not known
   * @param district "Assembly District 18", and its division; empty of an executive
   * @param onCommittee whether they sit on the committee that votes
   * @param known their stand as staff loaded it; null where it is not known
   * @param yes how many callers heard that they will vote so
   * @param lastHeard the day, at the legislature, on which callers last told of a stand; null where
   *     none has
   * @param calls to their offices
   * @param contradicted whether any caller heard the opposite of what is known
   */
  public record Member(
      LegislatorId id,
      String name,
      String party,
      String district,
      String division,
      boolean onCommittee,
      @Nullable Position known,
      Count yes,
      Count no,
      Count wouldNotSay,
      @Nullable LocalDate lastHeard,
      Count calls,
      boolean contradicted) {

    private Fields fields() {
      return Fields.of(
          COLUMNS,
          id,
          name,
          party,
          district,
          division,
          onCommittee,
          known == null ? null : known.value(),
          known == null ? null : known.source(),
          known == null ? null : known.at(),
          yes,
          no,
          wouldNotSay,
          lastHeard,
          calls,
          contradicted);
    }
  }

  public PositionsBoard {
    members = List.copyOf(members);
  }

  @Override
  public Map<String, Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("campaign", campaign.keyword().value());
    fields.put("measure", campaign.measure().value());
    fields.put("as_of", at.toString());
    fields.put("vote", vote == null ? null : vote.key().value());
    fields.put("stage", vote == null ? null : vote.stage().name());
    fields.put("body", body);
    fields.put("members", members.stream().map(member -> member.fields().json()).toList());
    return fields;
  }

  @Override
  public Csv csv() {
    return Csv.of(COLUMNS, members.stream().map(Member::fields).toList());
  }
}
