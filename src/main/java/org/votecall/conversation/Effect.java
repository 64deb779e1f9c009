package org.votecall.conversation;

import java.time.LocalDate;
import org.votecall.address.Home;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.PositionReport;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.ConsentKind;
import org.votecall.words.Language;

/** Something a turn wants kept or done. All of a turn's effects happen, or none. */
public sealed interface Effect {

  /** Calls the one method of {@code cases} that fits. */
  void tell(Cases cases);

  /** A stranger has been told who we are. */
  record Introduce() implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.introduce();
    }
  }

  /** The supporter has chosen the language to be answered in. */
  record RememberLanguage(Language language) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.rememberLanguage(language);
    }
  }

  record RememberHome(Home home) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.rememberHome(home);
    }
  }

  record RecordConsent(ConsentKind kind) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.recordConsent(kind);
    }
  }

  /** Replaces an earlier report of the same target and vote. */
  record Report(CallReport report) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.report(report);
    }
  }

  record ReportPosition(PositionReport report) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.reportPosition(report);
    }
  }

  /** Somebody has called. If nothing was known of them, they have not been told what texts cost. */
  record Meet() implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.meet();
    }
  }

  /** An office is said to have a full voicemail box, or a wrong number. */
  record ReportTrouble(PhoneNumber office, Outcome trouble) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.reportTrouble(office, trouble);
    }
  }

  /** A call has been taken from them. */
  record CountCall() implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.countCall();
    }
  }

  /** They are being put through. */
  record CountConnection() implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.countConnection();
    }
  }

  /** A connection is over that took so many seconds. */
  record SettleConnection(int seconds) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.settleConnection(seconds);
    }
  }

  /** They have been given a number to call on {@code day}: of so many a day an office is spared. */
  record SendTo(PhoneNumber office, LocalDate day) implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.sendTo(office, day);
    }
  }

  /** Erases all we know of the supporter but the consent ledger. */
  record Forget() implements Effect {
    @Override
    public void tell(Cases cases) {
      cases.forget();
    }
  }

  /** Where only what is known of the supporter matters, and not what calls cost and offices do. */
  interface OfSupporter extends Cases {
    @Override
    default void reportTrouble(PhoneNumber office, Outcome trouble) {
      // it is the office's
    }

    @Override
    default void countCall() {
      // it is ours
    }

    @Override
    default void countConnection() {
      // it is ours
    }

    @Override
    default void settleConnection(int seconds) {
      // it is ours
    }

    @Override
    default void sendTo(PhoneNumber office, LocalDate day) {
      // it is the office's
    }
  }

  /** What to do in each case. */
  interface Cases {
    void introduce();

    void rememberLanguage(Language language);

    void rememberHome(Home home);

    void recordConsent(ConsentKind kind);

    void report(CallReport report);

    void reportPosition(PositionReport report);

    void meet();

    void reportTrouble(PhoneNumber office, Outcome trouble);

    void countCall();

    void countConnection();

    void settleConnection(int seconds);

    void sendTo(PhoneNumber office, LocalDate day);

    void forget();
  }
}
