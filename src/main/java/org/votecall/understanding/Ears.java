package org.votecall.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;

/** Reads a message by the tables in {@code understanding/}. */
public final class Ears {
  /** As long as a text may be at the carrier; what is beyond was not texted by a person. */
  private static final int LONGEST = 1_600;

  private static final Pattern CLAUSE_ENDS = Pattern.compile("[.,;:!?\\n()\u2013\u2014-]+");

  private final Phrasebook<Legal> legal = Phrasebook.load("legal", Legal.class);
  private final Phrasebook<Legal> legalClauses = Phrasebook.load("legal-clauses", Legal.class);
  private final Phrasebook<Command> commands = Phrasebook.load("commands", Command.class);
  private final Phrasebook<Outcome> outcomes = Phrasebook.load("outcomes", Outcome.class);
  private final Phrasebook<Stand> stands = Phrasebook.load("stands", Stand.class);
  private final Phrasebook<Digit> digits = Phrasebook.load("digits", Digit.class);
  private final Phrasebook<Whose> whose = Phrasebook.load("whose", Whose.class);

  public Heard hear(String message) {
    String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    String plain = Plain.of(text);
    boolean question = text.strip().endsWith("?");
    return new Heard(
        plain,
        digits.exact(plain).map(Digit::value).orElse(0),
        legal(text, plain).orElse(null),
        commands.forgiving(plain).orElse(null),
        question ? null : outcomes.forgiving(plain).orElse(null),
        stands.exact(plain).orElse(null),
        Places.zip(text).orElse(null),
        Places.address(text).orElse(null),
        whose.exact(plain).orElse(Whose.UNSAID));
  }

  /** The message as a whole; or else the first or the last clause of it, by a stricter table. */
  private Optional<Legal> legal(String text, String plain) {
    Optional<Legal> whole = legal.exact(plain);
    if (whole.isPresent()) {
      return whole;
    }
    List<String> clauses =
        Arrays.stream(CLAUSE_ENDS.split(text)).map(Plain::of).filter(c -> !c.isEmpty()).toList();
    return clauses.isEmpty()
        ? Optional.empty()
        : legalClauses
            .exact(clauses.get(0))
            .or(() -> legalClauses.exact(clauses.get(clauses.size() - 1)));
  }
}
