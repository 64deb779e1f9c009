package org.votecall.understanding;

import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;

/** Reads a message by the tables in {@code understanding/}. */
public final class Ears {
  private final Phrasebook<Legal> legal = Phrasebook.load("legal", Legal.class);
  private final Phrasebook<Command> commands = Phrasebook.load("commands", Command.class);
  private final Phrasebook<Outcome> outcomes = Phrasebook.load("outcomes", Outcome.class);
  private final Phrasebook<Stand> stands = Phrasebook.load("stands", Stand.class);

  public Heard hear(String text) {
    String plain = Plain.of(text);
    StreetAddress address = Places.address(text).orElse(null);
    Zip zip = Places.zip(plain).orElse(null);
    return new Heard(
        plain,
        plain.matches("[1-9]") ? Integer.parseInt(plain) : 0,
        legal.exact(plain).orElse(null),
        commands.forgiving(plain).orElse(null),
        outcomes.forgiving(plain).orElse(null),
        stands.exact(plain).orElse(null),
        zip,
        address);
  }
}
