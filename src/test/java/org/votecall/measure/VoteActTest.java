package org.votecall.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.votecall.legislature.ChamberType.LOWER;
import static org.votecall.measure.Votes.PACIFIC;
import static org.votecall.measure.Votes.planned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an admin types when a vote moves, and what it makes of the series. */
class VoteActTest {
  /** A Saturday, 29 August, 11 in the morning at the legislature. */
  private static final Instant NOW = Instant.parse("2020-08-29T18:00:00Z");

  private static final ScheduledVote FLOOR =
      planned("floor-lower-1", VoteStage.FLOOR, LOWER, LocalDate.of(2020, 8, 30));

  private final Map<VoteKey, ScheduledVote> votes = new LinkedHashMap<>(Map.of(FLOOR.key(), FLOOR));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          today                     | date 2020-08-29
          tomorrow                  | date 2020-08-30
          monday                    | date 2020-08-31
          saturday                  | date 2020-08-29
          2020-08-31                | date 2020-08-31
          Tomorrow 14:00            | datetime 2020-08-30 14:00
          monday at 9:30            | datetime 2020-08-31 09:30
          before 2020-08-31         | deadline 2020-08-31
          by monday 17:00           | deadline 2020-08-31 17:00
          from today 14:00          | window 2020-08-29 14:00
          2020-08-29 to 2020-09-02  | window 2020-08-29 to 2020-09-02
          from monday to friday     | window 2020-08-31 to 2020-09-04
          week of 2020-08-31        | week 2020-08-31
          unknown                   | unknown
          """)
  void whenIsReadAsItIsTypedInAHurry(String typed, String read) {
    assertThat(new VoteTimeReader(NOW, PACIFIC).read(typed).words())
        .isEqualTo(read + ", America/Los_Angeles");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8/31",
        "soon",
        "",
        "tomorrow 25:00",
        "2020-09-02 to 2020-08-31",
        "before",
        "14:00"
      })
  void whatIsNoTimeIsToldSo(String typed) {
    assertThatThrownBy(() -> new VoteTimeReader(NOW, PACIFIC).read(typed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s).*[a-z].*");
  }

  @Test
  void aMoveMakesANewEventWithTheNextNumber() throws Exception {
    act("floor-lower-1", "move tomorrow");
    act("floor-lower-2", "move before monday");
    assertThat(statuses())
        .containsExactly("floor-lower-1 MOVED", "floor-lower-2 MOVED", "floor-lower-3 PLANNED");
    assertThat(vote("floor-lower-3").supersedes()).isEqualTo(vote("floor-lower-2").key());
    assertThat(outlook(NOW)).isEqualTo(new Outlook.Upcoming(vote("floor-lower-3")));
  }

  @Test
  void aResultIsOfTodayOrOfTheLastDayItCouldBe() throws Exception {
    act("floor-lower-1", "pass 46-18");
    assertThat(vote("floor-lower-1").result())
        .isEqualTo(new VoteResult(46, 18, LocalDate.of(2020, 8, 29)));
    act("floor-lower-1", "fail on 2020-08-28");
    assertThat(vote("floor-lower-1").result())
        .isEqualTo(new VoteResult(null, null, LocalDate.of(2020, 8, 28)));
    assertThat(vote("floor-lower-1").status()).isEqualTo(VoteStatus.FAILED);
    act("floor-lower-1", "reopen");
    assertThat(votes.get(FLOOR.key())).isEqualTo(FLOOR);
  }

  @Test
  void aVoteThatStartsOnAnotherDayIsOfThatDay() throws Exception {
    act("floor-lower-1", "start");
    assertThat(vote("floor-lower-1").when().date()).isEqualTo(LocalDate.of(2020, 8, 29));
    assertThat(vote("floor-lower-1").status()).isEqualTo(VoteStatus.IN_PROGRESS);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          floor-lower-1 | move 2020-08-28      | .*that day is over.*
          floor-lower-1 | pass 46-18 on 2020-09-09 | .*has not come yet.*
          floor-lower-1 | pass many            | .*no result.*
          floor-lower-1 | pull it              | .*too much.*
          floor-lower-1 | dance                | .*none of.*
          """)
  void whatCannotBeIsRefused(String key, String act, String words) {
    assertThatThrownBy(() -> act(key, act)).hasMessageMatching(words);
    assertThat(statuses()).containsExactly("floor-lower-1 PLANNED");
  }

  @Test
  void whatWasMovedIsNotActedOnAnyMore() throws Exception {
    act("floor-lower-1", "move tomorrow");
    for (String act : List.of("move monday", "pull", "pass", "start", "reopen")) {
      assertThatThrownBy(() -> act("floor-lower-1", act))
          .isInstanceOf(VoteAct.Rejected.class)
          .hasMessageContaining("it is xx-1-a-floor-lower-2 now");
    }
  }

  @Test
  void whatIsDecidedIsNotMovedBeforeItIsReopened() throws Exception {
    act("floor-lower-1", "pass");
    assertThatThrownBy(() -> act("floor-lower-1", "move monday")).hasMessageContaining("reopen");
  }

  private void act(String key, String line) throws VoteAct.Rejected {
    ScheduledVote vote = vote(key);
    VoteAct act = VoteActReader.read(line, new VoteTimeReader(NOW, PACIFIC)::read);
    act.on(vote, series(), NOW).forEach(changed -> votes.put(changed.key(), changed));
  }

  private ScheduledVote vote(String key) {
    return series().find(new VoteKey("xx-1-a-" + key)).orElseThrow();
  }

  private VoteSeries series() {
    return new VoteSeries(votes.values());
  }

  private Outlook outlook(Instant now) {
    return series().outlook(now);
  }

  private List<String> statuses() {
    List<String> statuses = new ArrayList<>();
    series()
        .events()
        .forEach(
            vote -> statuses.add(vote.key().value().replace("xx-1-a-", "") + " " + vote.status()));
    return statuses;
  }
}
