package org.votecall.simulator;

import java.util.List;
import java.util.Optional;
import org.votecall.conversation.Organisation;
import org.votecall.phone.PhoneNumber;

/**
 * The phones of the demo, so that nobody need type a real number: all are set aside for fiction.
 */
public final class DemoPhones {
  /** The first is whom everything speaks as that needs only one. */
  public static final List<PhoneNumber> ALL =
      List.of(
          new PhoneNumber("+15105550123"),
          new PhoneNumber("+15105550124"),
          new PhoneNumber("+15105550125"));

  /** The number that they call. */
  static final PhoneNumber CALLED = new PhoneNumber("+15105550100");

  /** What they text, and what they call. */
  public static final Organisation.Numbers OURS =
      new Organisation.Numbers("787878", CALLED.dialable());

  private DemoPhones() {}

  static Optional<PhoneNumber> find(String e164) {
    return ALL.stream().filter(phone -> phone.e164().equals(e164)).findFirst();
  }
}
