package org.votecall.conversation;

import org.votecall.address.Home;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.PositionReport;
import org.votecall.supporter.ConsentKind;
import org.votecall.supporter.Supporter;
import org.votecall.words.Language;

/** What is known of a supporter of whom nothing is written down: turns are tried on them. */
public final class Acquaintance implements Effect.OfSupporter {
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
  public void forget() {
    supporter = Supporter.stranger();
  }
}
