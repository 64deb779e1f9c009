package org.votecall.legislature;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the table of legislatures against those who sit in them. */
class PublicRosterTest {
  /** They speak and do not vote, and whom they speak for lives in no one district. */
  private static final List<String> FOR_TRIBES =
      List.of("me Houlton Band of Maliseet Indians", "me Passamaquoddy Tribe");

  @Test
  void everyMemberSitsSomewhereAndNoDistrictHasMoreThanItsSeats() throws IOException {
    List<PublicRoster.Member> members = PublicRoster.members();
    assertThat(members.stream().filter(member -> member.division().isEmpty()))
        .extracting(PublicRoster.Member::label)
        .containsExactlyInAnyOrderElementsOf(FOR_TRIBES);
    Map<Chamber, Map<DivisionId, Long>> held =
        members.stream()
            .filter(member -> member.division().isPresent())
            .collect(
                groupingBy(
                    PublicRoster.Member::chamber,
                    groupingBy(member -> member.division().orElseThrow(), counting())));
    held.forEach(
        (chamber, districts) ->
            districts.forEach(
                (division, seats) -> {
                  assertThat(chamber.elects(division)).as(division.toString()).isTrue();
                  boolean district = chamber.isDistrict(division);
                  assertThat(seats)
                      .as(division.toString())
                      .isLessThanOrEqualTo(district ? chamber.seats() : chamber.atLargeSeats());
                }));
    assertThat(held.keySet().stream().map(chamber -> chamber.state() + chamber.type()))
        .containsExactlyInAnyOrderElementsOf(
            BuiltInTable.rows("chambers.csv").stream()
                .map(row -> row.get("postal").toLowerCase(Locale.ROOT) + row.get("type"))
                .toList());
  }
}
