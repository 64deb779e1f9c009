package org.votecall.switchboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.votecall.AtOnce;
import org.votecall.campaign.Keyword;
import org.votecall.conversation.Effect;
import org.votecall.conversation.LanguageOffer;
import org.votecall.conversation.OfferCall;
import org.votecall.conversation.Patience;
import org.votecall.conversation.Session;
import org.votecall.conversation.Telephone;
import org.votecall.database.Database;
import org.votecall.outcome.Outcome;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.toll.Toll;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollCounts;
import org.votecall.toll.TollLimits;
import org.votecall.words.Language;

/** What a database must do for calls, whichever it is. */
abstract class CallStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final int CAP = 60;
  private static final LocalDate DAY = LocalDate.parse("2026-11-23");
  private static final PhoneNumber OFFICE = new PhoneNumber("+12125550100");

  private final SupporterKey ann = new SupporterKey("a".repeat(64));
  private final SupporterKey nobody = new SupporterKey("c".repeat(64));
  private final Party anns = Party.knownCaller("CA1", ann);
  private int turns;

  /** An open database with nothing in it. */
  abstract Database database();

  private TurnStore store() {
    return new TurnStore(database());
  }

  @Test
  void aCallBeginsWhereTextsEndedAndTheyGoOnFromIt() {
    Session texted = called(null);
    keep(Commit.Write.text(SessionKey.ofTexts(ann), 0, texted));
    TurnStore.Start ringing = start(anns);
    assertThat(ringing.session()).isEqualTo(texted);
    assertThat(ringing.version()).isZero();
    assertThat(ringing.texts()).isPositive();
    Session calling = called(telephone(2, true));
    keep(
        new Commit.Write(anns.session(), 0, calling, ann, null),
        new Commit.Write(
            SessionKey.ofTexts(ann), ringing.texts(), left(calling), null, anns.session()));
    assertThat(start(anns).session()).isEqualTo(calling);
    assertThat(start(Party.texting(ann)).session()).isEqualTo(left(calling));
  }

  /** Only the first webhook tells whose number it is; the others find it in the session. */
  @Test
  void aCallStaysWhoseItWas() {
    keep(new Commit.Write(anns.session(), 0, called(telephone(2, true)), ann, null));
    Party later = Party.unknownCaller("CA1", nobody, new TollAccount(ann.hex()));
    assertThat(start(later).key()).isEqualTo(ann);
    assertThat(start(later).texts()).isZero();
  }

  @Test
  void whatAnUnknownCallerTellsIsNobodyElses() {
    Party unknown = Party.unknownCaller("CA1", nobody, new TollAccount(ann.hex()));
    assertThat(start(unknown).texts()).isNull();
    keep(new Commit.Write(unknown.session(), 0, called(telephone(2, false)), null, null));
    assertThat(start(unknown).key()).isEqualTo(nobody);
    assertThat(start(Party.texting(ann)).version()).isZero();
    assertThat(start(Party.knownCaller("CA2", ann)).session()).isEqualTo(Session.fresh(NOW));
  }

  @Test
  void aTextInBetweenHasTheCallDecidedAgain() {
    Session calling = called(telephone(2, true));
    keep(new Commit.Write(anns.session(), 0, calling, ann, null));
    TurnStore.Start before = start(anns);
    keep(Commit.Write.text(SessionKey.ofTexts(ann), 0, called(null)));
    Commit late =
        commit(
            List.of(
                new Commit.Write(
                    anns.session(), before.version(), called(telephone(3, true)), ann, null),
                new Commit.Write(
                    SessionKey.ofTexts(ann), before.texts(), left(calling), null, anns.session())),
            new Effect.CountCall());
    assertThat(store().commit(List.of(late)).get(0)).isEqualTo(new CommitResult.Overtaken());
    assertThat(start(anns).session()).as("nothing of it is kept").isEqualTo(calling);
    assertThat(start(anns).version()).isEqualTo(before.version());
    assertThat(start(anns).toll()).isEqualTo(TollCounts.NONE);
    assertThat(store().answerGiven(late.inbound())).isEmpty();
  }

  @Test
  void callsAndConnectionsAreCountedForTheirTime() {
    keep(new Effect.CountCall(), new Effect.CountConnection());
    keep(new Effect.CountCall(), new Effect.SettleConnection(20));
    assertThat(start(anns).toll()).isEqualTo(new TollCounts(2, 2, 1, 1, 20));
    assertThat(at(Duration.ofMinutes(90)).toll()).isEqualTo(new TollCounts(0, 2, 0, 1, 20));
    assertThat(at(Duration.ofHours(30)).toll()).isEqualTo(TollCounts.NONE);
    assertThat(start(Party.unknownCaller("CA9", nobody, TollAccount.WITHHELD)).toll())
        .as("another's")
        .isEqualTo(new TollCounts(0, 0, 0, 0, 20));
  }

  @Test
  void aConnectionUnderWayCostsWhatIsUsual() {
    keep(new Effect.CountConnection());
    assertThat(start(anns).toll().secondsToday()).isEqualTo(Toll.LONGEST_SECONDS);
  }

  @Test
  void limitsAreKept() {
    TollLimits limits = new TollLimits(2, 3, 1, 2, 5, 100, 2);
    TollAccount own = new TollAccount(ann.hex());
    assertThat(new Toll(limits, own, new TollCounts(1, 1, 1, 1, 0)).allowsCall()).isTrue();
    assertThat(new Toll(limits, own, new TollCounts(2, 2, 0, 0, 0)).allowsCall()).isFalse();
    assertThat(new Toll(limits, own, new TollCounts(1, 3, 0, 0, 0)).allowsCall()).isFalse();
    assertThat(new Toll(limits, own, new TollCounts(9, 9, 0, 1, 2_999)).allowsConnection())
        .isTrue();
    assertThat(new Toll(limits, own, new TollCounts(1, 1, 1, 1, 0)).allowsConnection()).isFalse();
    assertThat(new Toll(limits, own, new TollCounts(1, 1, 0, 2, 0)).allowsConnection()).isFalse();
    assertThat(new Toll(limits, own, new TollCounts(1, 1, 0, 0, 3_000)).allowsConnection())
        .isFalse();
    TollAccount withheld = TollAccount.WITHHELD;
    assertThat(new Toll(limits, withheld, new TollCounts(4, 99, 4, 99, 0)).allowsCall()).isTrue();
    assertThat(new Toll(limits, withheld, new TollCounts(5, 5, 0, 0, 0)).allowsCall()).isFalse();
    assertThat(new Toll(limits, withheld, new TollCounts(1, 1, 5, 5, 0)).allowsConnection())
        .isFalse();
  }

  @Test
  void troublesOfOfficesAreKnownForTheirTime() {
    Effect full = new Effect.ReportTrouble(OFFICE, Outcome.VOICEMAIL_FULL);
    keep(full, full, full, new Effect.ReportTrouble(OFFICE, Outcome.WRONG_NUMBER));
    keep(nobody, full);
    assertThat(start(anns).troubles().avoids(OFFICE)).as("told by two").isFalse();
    keep(new SupporterKey("d".repeat(64)), full);
    assertThat(start(anns).troubles().avoids(OFFICE)).as("told by three").isTrue();
    assertThat(start(anns).troubles().wrong()).containsEntry(OFFICE, 1);
    assertThat(at(Duration.ofMinutes(90)).troubles().avoids(OFFICE)).isFalse();
    assertThat(at(Duration.ofMinutes(90)).troubles().wrong()).containsEntry(OFFICE, 1);
    assertThat(at(Duration.ofDays(8)).troubles().wrong()).isEmpty();
  }

  /**
   * What turns change that many share is changed in one order: none waits for another that waits.
   */
  @Test
  void turnsAtOnceDoNotWaitForEachOther() throws Exception {
    List<Effect> first = List.of(new Effect.SendTo(OFFICE, DAY), new Effect.CountConnection());
    List<Effect> second =
        List.of(
            new Effect.SettleConnection(5),
            new Effect.SendTo(OFFICE, DAY),
            new Effect.CountConnection());
    List<Callable<CommitResult>> tasks = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      Commit commit = commit(ann, List.of(), (i % 2 == 0 ? first : second).toArray(Effect[]::new));
      tasks.add(() -> store().commit(List.of(commit)).get(0));
    }
    assertThat(AtOnce.run(tasks)).allMatch(CommitResult.Kept.class::isInstance);
    assertThat(start(anns).toll().connectionsThisHour()).isEqualTo(48);
  }

  /** Who has only called has still to be told what texts cost. */
  @Test
  void aCallerIsRememberedAndNotYetToldOfTexts() {
    keep(new Effect.Meet(), new Effect.RememberLanguage(Language.ES));
    assertThat(start(anns).supporter().known()).isFalse();
    assertThat(start(anns).supporter().language()).isEqualTo(Language.ES);
    keep(new Effect.Introduce());
    assertThat(start(anns).supporter().known()).isTrue();
    assertThat(start(anns).supporter().language()).isEqualTo(Language.ES);
    keep(new Effect.Meet());
    assertThat(start(anns).supporter().known()).isTrue();
  }

  private TurnStore.Start start(Party party) {
    return store().start(party, NOW, CAP);
  }

  private TurnStore.Start at(Duration later) {
    return store().start(anns, NOW.plus(later), CAP);
  }

  private void keep(Effect... effects) {
    keep(ann, effects);
  }

  private void keep(SupporterKey supporter, Effect... effects) {
    assertThat(store().commit(List.of(commit(supporter, List.of(), effects))).get(0))
        .isInstanceOf(CommitResult.Kept.class);
  }

  private void keep(Commit.Write... sessions) {
    assertThat(store().commit(List.of(commit(List.of(sessions)))).get(0))
        .isInstanceOf(CommitResult.Kept.class);
  }

  private Commit commit(List<Commit.Write> sessions, Effect... effects) {
    return commit(ann, sessions, effects);
  }

  private Commit commit(SupporterKey by, List<Commit.Write> sessions, Effect... effects) {
    return new Commit(
        new InboundId("voice", "CA1/" + ++turns),
        by,
        new TollAccount(by.hex()),
        sessions,
        Language.EN,
        List.of(effects),
        "an answer",
        NOW.toEpochMilli());
  }

  /** A call that came in a minute ago. */
  private static Telephone telephone(int turns, boolean known) {
    return new Telephone(turns, known, false, false, NOW.minusSeconds(60));
  }

  private static Session left(Session calling) {
    return calling.leftToTexts().orElseThrow();
  }

  private static Session called(@Nullable Telephone telephone) {
    return new Session(
        new OfferCall(false),
        new Keyword("CLOCKS"),
        null,
        null,
        new Patience(0, 0),
        LanguageOffer.PAST,
        false,
        NOW,
        telephone);
  }
}
