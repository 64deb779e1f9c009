package org.votecall.conversation;

import org.votecall.address.Resolution;
import org.votecall.address.StreetAddress;
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

    void picture();

    void located(StreetAddress address, String text, Resolution resolution);

    void answeredByCarrier(Legal legal);
  }
}
