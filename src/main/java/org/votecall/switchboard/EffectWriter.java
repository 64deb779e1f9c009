package org.votecall.switchboard;

import java.time.LocalDate;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.votecall.address.Home;
import org.votecall.conversation.Effect;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.OfficeLoadStore;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.outcome.ReportStore;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.ConsentStore;
import org.votecall.supporter.SupporterStore;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollStore;
import org.votecall.words.Language;

/** Writes a turn's effects, inside its transaction. */
final class EffectWriter implements Effect.Cases {
  private final Handle handle;
  private final Commit commit;

  EffectWriter(Handle handle, Commit commit) {
    this.handle = handle;
    this.commit = commit;
  }

  @Override
  public void introduce() {
    SupporterStore.introduce(handle, commit.supporter(), commit.language(), commit.at());
  }

  @Override
  public void meet() {
    SupporterStore.meet(handle, commit.supporter(), commit.language(), commit.at());
  }

  @Override
  public void reportTrouble(PhoneNumber office, Outcome trouble) {
    OfficeTroubleStore.add(handle, office, trouble, commit.supporter().hex(), commit.at());
  }

  @Override
  public void countCall() {
    TollStore.addCall(handle, account(), commit.at());
  }

  @Override
  public void countConnection() {
    TollStore.addConnection(handle, account(), commit.at());
  }

  @Override
  public void settleConnection(int seconds) {
    TollStore.settle(handle, seconds, commit.at());
  }

  private TollAccount account() {
    return Objects.requireNonNull(commit.account(), "only calls cost toll");
  }

  @Override
  public void rememberLanguage(Language language) {
    SupporterStore.rememberLanguage(handle, commit.supporter(), language);
  }

  @Override
  public void rememberHome(Home home) {
    SupporterStore.rememberHome(handle, commit.supporter(), home);
  }

  @Override
  public void recordConsent(ConsentKind kind) {
    ConsentStore.record(
        handle, commit.supporter(), kind, commit.inbound().externalId(), commit.at());
  }

  @Override
  public void report(CallReport report) {
    ReportStore.report(handle, commit.supporter().hex(), report, commit.at());
  }

  @Override
  public void reportPosition(PositionReport report) {
    ReportStore.position(handle, commit.supporter().hex(), report, commit.at());
  }

  @Override
  public void sendTo(PhoneNumber office, LocalDate day) {
    OfficeLoadStore.add(handle, office, day);
  }

  @Override
  public void forget() {
    SupporterStore.forget(handle, commit.supporter());
    String key = commit.supporter().hex();
    String inThis = commit.sessions().isEmpty() ? key : commit.sessions().get(0).key().value();
    handle.execute("DELETE FROM session WHERE session_key = ?", key);
    handle.execute("DELETE FROM session WHERE supporter_key = ? AND session_key <> ?", key, inThis);
    // the call that asks for it goes on to its goodbye, and is nobody's
    handle.execute("UPDATE session SET supporter_key = NULL WHERE supporter_key = ?", key);
  }
}
