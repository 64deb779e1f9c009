package org.votecall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.votecall.campaign.Keyword;
import org.votecall.database.Database;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.ReportStore;
import org.votecall.outcome.Stand;
import org.votecall.report.CountStore.Heard;

/** What a database must count of reports, whichever it is. */
abstract class CountStoreContract {
  private static final Keyword CAMPAIGN = new Keyword("CLOCKS");
  private static final VoteKey VOTE = new VoteKey("zz-2026-hb1-floor-lower-1");
  private static final LegislatorId MEMBER = new LegislatorId("a-member");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final Instant NOW = Instant.parse("2026-11-21T22:10:00Z");

  /** An open database with nothing in it. */
  abstract Database database();

  @Test
  void nothingIsCountedBeforeTheFirstReport() {
    for (Grouping grouping : Grouping.values()) {
      assertThat(by(grouping)).as("%s", grouping).isEmpty();
    }
    assertThat(heard()).isEmpty();
  }

  @Test
  void reportsAreCountedByWhatTheyHaveInCommon() {
    keep("ann", call(Outcome.TALKED), Stand.NO, NOW);
    keep("bob", call(Outcome.TALKED), null, NOW.plusSeconds(60 * 60));
    keep("cy", call(Outcome.BUSY), null, NOW);
    keep(
        "dee",
        new CallReport(CAMPAIGN, VOTE, MEMBER, Office.Kind.DISTRICT, "none", Outcome.BUSY),
        null,
        NOW);
    keep(
        "eve",
        new CallReport(
            new Keyword("ANOTHER"), VOTE, MEMBER, Office.Kind.CAPITOL, "0a", Outcome.BUSY),
        null,
        NOW);
    assertThat(by(Grouping.HOUR))
        .containsExactlyInAnyOrder(
            new Counted("2026-11-21T14:00-08:00", 3, 1),
            new Counted("2026-11-21T15:00-08:00", 1, 1));
    assertThat(by(Grouping.OFFICE))
        .containsExactlyInAnyOrder(
            new Counted("a-member/CAPITOL", 3, 2), new Counted("a-member/DISTRICT", 1, 0));
    assertThat(by(Grouping.OUTCOME))
        .containsExactlyInAnyOrder(new Counted("TALKED", 2, 2), new Counted("BUSY", 2, 0));
    assertThat(by(Grouping.POSITION))
        .containsExactlyInAnyOrder(
            new Counted("NO", 1, 1),
            new Counted(Grouping.NOTHING_HEARD, 1, 1),
            new Counted(Grouping.NOT_REACHED, 2, 0));
    assertThat(by(Grouping.SCRIPT))
        .containsExactlyInAnyOrder(new Counted("0a", 3, 2), new Counted("none", 1, 0));
    assertThat(by(Grouping.VOTE)).containsExactly(new Counted(VOTE.value(), 4, 2));
  }

  @Test
  void whenClocksGoBackEachOfTheTwoHoursIsCountedByItself() {
    keep("ann", call(Outcome.TALKED), null, Instant.parse("2026-11-01T08:59:59.999Z"));
    keep("bob", call(Outcome.TALKED), null, Instant.parse("2026-11-01T09:00:00Z"));
    assertThat(by(Grouping.HOUR))
        .containsExactlyInAnyOrder(
            new Counted("2026-11-01T01:00-07:00", 1, 1),
            new Counted("2026-11-01T01:00-08:00", 1, 1));
  }

  @Test
  void aSecondReportStandsInPlaceOfTheFirst() {
    keep("ann", call(Outcome.TALKED), Stand.YES, NOW);
    keep("ann", call(Outcome.VOICEMAIL_FULL), null, NOW.plusSeconds(60 * 60));
    assertThat(by(Grouping.OUTCOME)).containsExactly(new Counted("VOICEMAIL_FULL", 1, 0));
    assertThat(by(Grouping.HOUR)).containsExactly(new Counted("2026-11-21T15:00-08:00", 1, 0));
    assertThat(by(Grouping.POSITION)).containsExactly(new Counted(Grouping.NOT_REACHED, 1, 0));
    assertThat(heard()).isEmpty();
  }

  @Test
  void whatIsForgottenIsNotCounted() {
    keep("ann", call(Outcome.TALKED), Stand.YES, NOW);
    keep("bob", call(Outcome.VOICEMAIL), null, NOW);
    database()
        .write(
            handle -> {
              ReportStore.forget(handle, key("ann"));
              return null;
            });
    assertThat(by(Grouping.OUTCOME)).containsExactly(new Counted("VOICEMAIL", 1, 1));
    assertThat(heard()).isEmpty();
  }

  @Test
  void whatWasHeardIsCountedByMemberAndStandAndItsLastTimeIsKnown() {
    LegislatorId other = new LegislatorId("another/member");
    keep("ann", call(Outcome.TALKED), Stand.YES, NOW);
    keep("bob", call(Outcome.TALKED), Stand.YES, NOW.plusSeconds(5));
    keep("cy", call(Outcome.TALKED), Stand.WOULD_NOT_SAY, NOW);
    keep(
        "ann",
        new CallReport(CAMPAIGN, VOTE, other, Office.Kind.CAPITOL, "0a", Outcome.TALKED),
        Stand.NO,
        NOW);
    assertThat(heard())
        .containsExactlyInAnyOrder(
            new Heard(MEMBER, Stand.YES, 2, NOW.plusSeconds(5)),
            new Heard(MEMBER, Stand.WOULD_NOT_SAY, 1, NOW),
            new Heard(other, Stand.NO, 1, NOW));
    assertThat(by(Grouping.OFFICE))
        .extracting(part -> CalledOffice.parse(part.key()))
        .containsExactlyInAnyOrder(
            new CalledOffice(MEMBER, Office.Kind.CAPITOL),
            new CalledOffice(other, Office.Kind.CAPITOL));
  }

  private static CallReport call(Outcome outcome) {
    return new CallReport(CAMPAIGN, VOTE, MEMBER, Office.Kind.CAPITOL, "0a", outcome);
  }

  private void keep(String supporter, CallReport report, Stand heard, Instant at) {
    database()
        .write(
            handle -> {
              keep(handle, key(supporter), report, heard, at.toEpochMilli());
              return null;
            });
  }

  private static void keep(
      Handle handle, String supporter, CallReport report, Stand heard, long at) {
    ReportStore.report(handle, supporter, report, at);
    if (heard != null) {
      PositionReport position = new PositionReport(report.vote(), report.target(), heard);
      ReportStore.position(handle, supporter, position, at);
    }
  }

  private static String key(String supporter) {
    return supporter + "0".repeat(64 - supporter.length());
  }

  private List<Counted> by(Grouping grouping) {
    return database().read(handle -> CountStore.by(handle, CAMPAIGN, grouping, ZONE));
  }

  private List<Heard> heard() {
    return database().read(handle -> CountStore.heard(handle, CAMPAIGN));
  }
}
