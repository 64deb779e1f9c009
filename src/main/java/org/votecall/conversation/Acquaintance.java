package org.votecall.conversation;

import java.time.LocalDate;
import org.votecall.address.Home;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.Supporter;
import org.votecall.words.Language;

/** What is known of a supporter of whom nothing is written down: turns are tried on them. */
public final class Acquaintance implements Effect.Cases {
  private Supporter supporter;

  public Acquaintance(Supporter supporter) {
    this.supporter = supporter;
  }

  /** As they are known by now. */
  public Supporter supporter() {
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
    supporter =
        new Supporter(
            supporter.known(),
            kind != ConsentKind.OPT_IN,
            supporter.language(),
            supporter.home(),
            supporter.reports());
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
  public void meet() {
    // what they are is asked anew in the next call
  }

  @Override
  public void reportTrouble(PhoneNumber office, Outcome trouble) {
    // nothing of theirs
  }

  @Override
  public void countCall() {
    // nobody is imagined so often
  }

  @Override
  public void countConnection() {
    // the same
  }

  @Override
  public void settleConnection(int seconds) {
    // the same
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
