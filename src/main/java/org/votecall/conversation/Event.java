package org.votecall.conversation;

import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
import org.votecall.understanding.Command;
import org.votecall.understanding.Legal;

/** What happened on the supporter's side, the same on every channel. */
public sealed interface Event {

  /** Calls the one method of {@code cases} that fits. */
  void tell(Cases cases);

  /** They typed, pressed or spoke this. */
  record Said(String text) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.said(text);
    }

    /** Says nothing, because logs hold neither addresses nor what people write. */
    @Override
    public String toString() {
      return "Said";
    }
  }

  /** They spoke, and this is what was heard, if it was heard right. */
  record Mumbled(String text) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.mumbled(text);
    }

    /** Says nothing, because logs hold neither addresses nor what people say. */
    @Override
    public String toString() {
      return "Mumbled";
    }
  }

  /** They were asked, and neither spoke nor pressed a key. */
  record Silence() implements Event {
    @Override
    public void tell(Cases cases) {
      cases.silence();
    }
  }

  /** They pressed a key that asks for the same wherever it is pressed. */
  record Shortcut(Command command) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.shortcut(command);
    }
  }

  /** They have called us. */
  record Rang(Caller caller) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.rang(caller);
    }
  }

  /**
   * The call to an office that we put through is over.
   *
   * @param seconds for which they were connected, 0 if they were not
   */
  record Dialled(DialStatus status, int seconds) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.dialled(status, seconds);
    }
  }

  /** They sent a picture and no words. */
  record Picture() implements Event {
    @Override
    public void tell(Cases cases) {
      cases.picture();
    }
  }

  /** What the {@link Next.LookUp} they caused has found. */
  record Located(StreetAddress address, String text, Resolution resolution) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.located(address, text, resolution);
    }

    /** Says nothing, because logs hold neither addresses nor what people write. */
    @Override
    public String toString() {
      return "Located";
    }
  }

  /** The carrier has understood and answered this already; we only record it. */
  record AnsweredByCarrier(Legal legal) implements Event {
    @Override
    public void tell(Cases cases) {
      cases.answeredByCarrier(legal);
    }
  }

  /** What to do in each case. */
  interface Cases {
    void said(String text);

    void mumbled(String text);

    void silence();

    void shortcut(Command command);

    void rang(Caller caller);

    void dialled(DialStatus status, int seconds);

    void picture();

    void located(StreetAddress address, String text, Resolution resolution);

    void answeredByCarrier(Legal legal);
  }
}
