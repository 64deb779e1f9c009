package org.votecall.conversation;

import java.time.LocalDate;
import org.votecall.address.Home;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.PositionReport;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.Supporter;
import org.votecall.words.Language;

/** Keeps what a supporter's turns want kept, in memory. */
final class Acquaintance implements Effect.Cases {
  private Supporter supporter = Supporter.stranger();

  Supporter supporter() {
    return supporter;
  }

  @Override
  public void introduce() {
    supporter =
        new Supporter(
            true,
            supporter.optedOut(),
            supporter.language(),
            supporter.home(),
            supporter.reports());
  }

  @Override
  public void rememberLanguage(Language language) {
    supporter = supporter.speaking(language);
  }

  @Override
  public void rememberHome(Home home) {
    supporter = supporter.livingAt(home);
  }

  @Override
  public void recordConsent(ConsentKind kind) {
    throw new UnsupportedOperationException("nobody says stop on the way to a question");
  }

  @Override
  public void report(CallReport report) {
    supporter = supporter.reporting(report);
  }

  @Override
  public void reportPosition(PositionReport report) {
    // nothing we are asked about later
  }

  @Override
  public void sendTo(PhoneNumber office, LocalDate day) {
    // what offices have had is nothing of theirs
  }

  @Override
  public void forget() {
    supporter = Supporter.stranger();
  }
}
