package org.votecall.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.address.Zip;
import org.votecall.campaign.CallPlan;
import org.votecall.campaign.Keyword;
import org.votecall.conversation.AskWhere;
import org.votecall.conversation.AwaitOutcome;
import org.votecall.conversation.Call;
import org.votecall.conversation.Effect;
import org.votecall.conversation.LanguageOffer;
import org.votecall.conversation.Patience;
import org.votecall.conversation.Session;
import org.votecall.database.Database;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.measure.VoteKey;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.Stand;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.Supporter;
import org.votecall.supporter.SupporterKey;
import org.votecall.words.Language;

/** What a database must do for turns, whichever it is. */
abstract class TurnStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Keyword CAMPAIGN = new Keyword("CLOCKS");
  private static final VoteKey VOTE = new VoteKey("zz-2026-hb1-floor-lower-1");
  private static final LegislatorId MEMBER = new LegislatorId("a-member");

  private final SupporterKey ann = new SupporterKey("a".repeat(64));
  private final SupporterKey bob = new SupporterKey("b".repeat(64));
  private final Session session = Session.fresh(NOW);

  /** An open database with nothing in it. */
  abstract Database database();

  private TurnStore turns() {
    return new TurnStore(database());
  }

  @Test
  void aTurnThatIsKeptIsThere() {
    Home home =
        new Home(
            new Zip("00001"),
            "Onetown",
            Set.of(Settled.parse("ocd-division/country:us/state:zz/sldl:1@2025-01-03")));
    Session asked =
        new Session(
            new AskWhere(),
            CAMPAIGN,
            null,
            null,
            new Patience(2, 0),
            LanguageOffer.NONE,
            false,
            NOW,
            null);
    Commit commit =
        commit("1", ann, 0, asked, new Effect.Introduce(), new Effect.RememberHome(home));
    assertThat(keep(commit)).isEqualTo(new CommitResult.Kept("answer 1"));
    TurnStore.Start start = turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP);
    assertThat(start.session()).isEqualTo(asked);
    assertThat(start.version()).isPositive();
    assertThat(start.supporter())
        .isEqualTo(new Supporter(true, false, Language.EN, home, List.of()));
    assertThat(turns().answerGiven(commit.inbound())).contains("answer 1");
  }

  @Test
  void aSecondCopyGetsTheFirstAnswerAndChangesNothing() {
    keep(commit("1", ann, 0, session, report(Outcome.TALKED)));
    long version = version(ann);
    Commit copy =
        new Commit(
            new InboundId("sms", "1"),
            ann,
            null,
            List.of(Commit.Write.text(SessionKey.ofTexts(ann), version, session)),
            Language.EN,
            List.of(new Effect.RecordConsent(ConsentKind.OPT_OUT)),
            "another answer",
            NOW.toEpochMilli());
    assertThat(keep(copy)).isEqualTo(new CommitResult.AnsweredBefore("answer 1"));
    assertThat(version(ann)).isEqualTo(version);
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).supporter().optedOut())
        .isFalse();
  }

  @Test
  void anOvertakenTurnLeavesNoTraceAndCanBeDecidedAgain() {
    keep(commit("1", ann, 0, session));
    Commit late = commit("2", ann, 0, session, report(Outcome.TALKED));
    assertThat(keep(late)).isEqualTo(new CommitResult.Overtaken());
    assertThat(turns().answerGiven(late.inbound())).isEmpty();
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).tallies()).isEmpty();
    assertThat(keep(commit("2", ann, version(ann), session, report(Outcome.TALKED))))
        .isEqualTo(new CommitResult.Kept("answer 2"));
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).tallies())
        .containsEntry(CAMPAIGN, 1L);
  }

  @Test
  void inAListEachTurnStandsForItself() {
    keep(commit("1", ann, 0, session));
    List<CommitResult> results =
        turns()
            .commit(
                List.of(
                    commit("1", ann, version(ann), session),
                    commit("2", ann, 0, session),
                    commit("3", bob, 0, session),
                    commit("4", ann, version(ann), session)));
    assertThat(results)
        .containsExactly(
            new CommitResult.AnsweredBefore("answer 1"),
            new CommitResult.Overtaken(),
            new CommitResult.Kept("answer 3"),
            new CommitResult.Kept("answer 4"));
  }

  @Test
  void ofCopiesAtTheSameInstantOneIsKept() throws Exception {
    List<CommitResult> results = atOnce(40, i -> keep(commit("1", ann, 0, session)));
    assertThat(results).filteredOn(CommitResult.Kept.class::isInstance).hasSize(1);
    assertThat(results).allMatch(result -> result.answer().orElseThrow().equals("answer 1"));
  }

  @Test
  void talliesOfManyAtOnceAreExact() throws Exception {
    atOnce(
        40,
        i -> {
          SupporterKey key = new SupporterKey(String.format("%064d", i));
          return keep(commit("m" + i, key, 0, session, report(Outcome.VOICEMAIL)));
        });
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).tallies())
        .containsEntry(CAMPAIGN, 40L);
  }

  @Test
  void aSecondReportReplacesTheFirstAndTheCountMovesWithIt() {
    keep(commit("1", ann, 0, session, report(Outcome.TALKED)));
    keep(commit("2", ann, version(ann), session, report(Outcome.BUSY)));
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).tallies())
        .containsEntry(CAMPAIGN, 0L);
    keep(commit("3", ann, version(ann), session, report(Outcome.VOICEMAIL)));
    keep(commit("4", ann, version(ann), session, report(Outcome.TALKED)));
    TurnStore.Start start = turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP);
    assertThat(start.tallies()).containsEntry(CAMPAIGN, 1L);
    assertThat(start.supporter().reports())
        .extracting(CallReport::outcome)
        .containsExactly(Outcome.TALKED);
  }

  @Test
  void theLastEntryOfTheConsentLedgerIsInForce() {
    keep(commit("1", ann, 0, session, new Effect.RecordConsent(ConsentKind.OPT_OUT)));
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).supporter().optedOut())
        .isTrue();
    keep(commit("2", ann, version(ann), session, new Effect.RecordConsent(ConsentKind.OPT_IN)));
    assertThat(turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).supporter().optedOut())
        .isFalse();
    assertThat(turns().start(Party.texting(bob), NOW, CallPlan.OFFICE_CAP).supporter())
        .isEqualTo(Supporter.stranger());
  }

  @Test
  void forgettingErasesAllButTheLedger() {
    PositionReport position = new PositionReport(VOTE, MEMBER, Stand.YES);
    keep(
        commit(
            "1",
            ann,
            0,
            session,
            new Effect.Introduce(),
            report(Outcome.TALKED),
            new Effect.ReportPosition(position),
            new Effect.RecordConsent(ConsentKind.OPT_OUT)));
    keep(commit("2", ann, version(ann), session, new Effect.Forget()));
    TurnStore.Start start = turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP);
    assertThat(start.version()).isZero();
    assertThat(start.supporter())
        .isEqualTo(new Supporter(false, true, Language.EN, null, List.of()));
    assertThat(start.tallies()).containsEntry(CAMPAIGN, 0L);
    long positions =
        database()
            .read(
                handle ->
                    handle
                        .createQuery("SELECT COUNT(*) FROM position_report")
                        .mapTo(Long.class)
                        .one());
    assertThat(positions).isZero();
  }

  @Test
  void aSessionNobodyCanReadStartsAfresh() {
    keep(
        commit(
            "1",
            ann,
            0,
            new Session(
                new AskWhere(),
                CAMPAIGN,
                null,
                null,
                new Patience(0, 0),
                LanguageOffer.NONE,
                false,
                NOW,
                null)));
    long version = version(ann);
    for (String state : List.of("{}", "{\"step\":{\"step\":\"sing_a_song\"}}", "not json", "")) {
      database().write(handle -> handle.execute("UPDATE session SET state = ?", state));
      TurnStore.Start start = turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP);
      assertThat(start.session()).as(state).isEqualTo(Session.fresh(NOW));
      assertThat(start.version()).isEqualTo(version);
    }
  }

  /** A program that is replaced on the night of a vote leaves calls behind that are under way. */
  @Test
  void aCallFromBeforeWordsHadVersionsIsStillWaitedFor() {
    Call call =
        new Call(
            new VoteKey("zz-1-hb1-floor"),
            new LegislatorId("ada-one"),
            Office.Kind.CAPITOL,
            new PhoneNumber("+12125550100"),
            "0123456789ab",
            List.of());
    Session waiting =
        new Session(
            new AwaitOutcome(),
            CAMPAIGN,
            call,
            null,
            new Patience(0, 0),
            LanguageOffer.NONE,
            false,
            NOW,
            null);
    keep(commit("1", ann, 0, waiting));
    database()
        .write(
            handle ->
                handle.execute(
                    "UPDATE session SET state = REPLACE(state, ?, '')",
                    ",\"script\":\"0123456789ab\""));
    Session read = turns().start(Party.texting(ann), NOW, CallPlan.OFFICE_CAP).session();
    assertThat(read.step()).isEqualTo(new AwaitOutcome());
    assertThat(read.call()).isEqualTo(call.saying(Call.NO_SCRIPT));
  }

  @Test
  void aTurnFromBeforeForgettingIsOvertakenAfterIt() {
    keep(commit("1", ann, 0, session));
    long before = version(ann);
    keep(commit("2", ann, before, session, new Effect.Forget()));
    keep(later(commit("3", ann, 0, session)));
    assertThat(keep(commit("4", ann, before, session, report(Outcome.TALKED))))
        .isEqualTo(new CommitResult.Overtaken());
  }

  private long version(SupporterKey key) {
    return turns().start(Party.texting(key), NOW, CallPlan.OFFICE_CAP).version();
  }

  private static Commit later(Commit commit) {
    return new Commit(
        commit.inbound(),
        commit.supporter(),
        commit.account(),
        commit.sessions(),
        commit.language(),
        commit.effects(),
        commit.answer(),
        commit.at() + 1_000);
  }

  private CommitResult keep(Commit commit) {
    return turns().commit(List.of(commit)).get(0);
  }

  private static Effect report(Outcome outcome) {
    return new Effect.Report(
        new CallReport(CAMPAIGN, VOTE, MEMBER, Office.Kind.CAPITOL, "v1", outcome));
  }

  private static Commit commit(
      String id, SupporterKey key, long version, Session session, Effect... effects) {
    return new Commit(
        new InboundId("sms", id),
        key,
        null,
        List.of(Commit.Write.text(SessionKey.ofTexts(key), version, session)),
        Language.EN,
        List.of(effects),
        "answer " + id,
        NOW.toEpochMilli());
  }

  private interface Work<T> {
    T at(int index) throws Exception;
  }

  private static <T> List<T> atOnce(int times, Work<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<T>> calls =
          IntStream.range(0, times).<Callable<T>>mapToObj(i -> () -> work.at(i)).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
