package org.votecall.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;

/** Reads a message by the tables in {@code understanding/}, one folder for each language. */
public final class Ears {
  /** As long as a text may be at the carrier; what is beyond was not texted by a person. */
  static final int LONGEST = 1_600;

  private static final Pattern QUOTED = Pattern.compile("[\"\u201c][^\"\u201d]+[\"\u201d]");

  private final Usage usage = Usage.load();
  private final SpelledOut spelledOut = new SpelledOut();
  private final Tongue tongue = new Tongue();
  private final Phrasebook<Legal> legal = Phrasebook.load("legal", Legal.class);
  private final Phrasebook<Legal> legalClauses = Phrasebook.load("legal-clauses", Legal.class);
  private final Phrasebook<Command> commands = Phrasebook.load("commands", Command.class);
  private final Phrasebook<Outcome> outcomes = Phrasebook.load("outcomes", Outcome.class);
  private final Phrasebook<Stand> stands = Phrasebook.load("stands", Stand.class);
  private final Phrasebook<Answer> answers = Phrasebook.load("answers", Answer.class);
  private final Phrasebook<Digit> digits = Phrasebook.load("digits", Digit.class);
  private final Phrasebook<Correction> corrections =
      Phrasebook.load("corrections", Correction.class);
  private final Phrasebook<Whose> whose = Phrasebook.load("whose", Whose.class);
  private final Districts districts = new Districts(whose, usage);
  private final Places places = new Places(whose, districts);
  private final Spelling spelling;

  public Ears() {
    Set<String> known = new HashSet<>(usage.words());
    known.addAll(legal.words());
    known.addAll(commands.words());
    known.addAll(outcomes.words());
    known.addAll(stands.words());
    known.addAll(answers.words());
    known.addAll(digits.words());
    known.addAll(whose.words());
    known.addAll(districts.words());
    spelling = new Spelling(known, usage);
  }

  public Heard hear(String message) {
    String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    String folded = Lookalikes.inDigits(Plain.fold(text));
    List<Typed> typed = Cutter.cut(folded, usage);
    String written = spelledOut.writtenOut(folded, typed);
    if (!written.equals(folded)) {
      folded = written;
      typed = Cutter.cut(folded, usage);
    }
    Utterance exact = new Utterance(typed, usage);
    Heard heard = read(folded, typed, exact);
    String all = folded;
    return corrections
        .lastBefore(exact)
        .map(
            found ->
                heard.amendedBy(
                    read(all.substring(exact.typed(found.to()).offset())),
                    found.from() == 0 || onlyNoIsBefore(found.from(), exact)))
        .orElse(heard);
  }

  /** "No, I meant 2" takes back as much as "I meant 2". */
  private boolean onlyNoIsBefore(int at, Utterance exact) {
    return exact.opensClause(at)
        && answers.read(exact.part(0, at)).filter(Answer.NO::equals).isPresent();
  }

  private Heard read(String folded) {
    List<Typed> typed = Cutter.cut(folded, usage);
    return read(folded, typed, new Utterance(typed, usage));
  }

  private Heard read(String folded, List<Typed> typed, Utterance exact) {
    String plain = typed.stream().map(Typed::word).collect(Collectors.joining(" "));
    Utterance said = mended(typed, exact);
    Utterance told = said.told();
    return new Heard(
        folded,
        plain,
        exact.told().clauses(usage),
        number(said, plain),
        legal(folded, exact, said).orElse(null),
        commands.readAll(said),
        outcomes.read(told).orElse(null),
        last(stands.readAll(told)),
        answers.read(told).orElse(null),
        places.find(folded, said),
        tongue.of(typed).orElse(null),
        false);
  }

  private Utterance mended(List<Typed> typed, Utterance exact) {
    List<Typed> mended = spelling.mend(typed);
    return mended.equals(typed) ? exact : new Utterance(mended, usage);
  }

  private static <T> @Nullable T last(List<T> told) {
    return told.isEmpty() ? null : told.get(told.size() - 1);
  }

  /** None when there are two: "1 or 2"; but the last of "not 1, 2". */
  private int number(Utterance said, String plain) {
    List<Digit> numbers = digits.readAll(said);
    boolean one = numbers.size() == 1 || (!numbers.isEmpty() && Naming.denies(plain));
    return one ? numbers.get(numbers.size() - 1).value() : 0;
  }

  /**
   * The message as a whole, without what it quotes; or else the first or the last clause of it, by
   * a stricter table; or else the whole with slips mended in its longer words.
   */
  private Optional<Legal> legal(String folded, Utterance exact, Utterance said) {
    String own = withoutQuotes(folded);
    if (!own.isEmpty()) {
      List<Typed> typed = Cutter.cut(own, usage);
      Utterance exactly = new Utterance(typed, usage);
      return legal("", exactly, mended(typed, exactly));
    }
    Optional<Legal> read = legal.read(exact).or(() -> clauses(exact));
    return read.isPresent() || said == exact ? read : legal.read(said);
  }

  /** Empty when nothing is quoted, or everything. */
  private static String withoutQuotes(String folded) {
    Matcher quoted = QUOTED.matcher(folded);
    return quoted.find() ? quoted.replaceAll(" ").strip() : "";
  }

  private Optional<Legal> clauses(Utterance exact) {
    Utterance first = exact.firstClause();
    Optional<Legal> read = legalClauses.read(first);
    return first == exact ? read : read.or(() -> legalClauses.read(exact.lastClause()));
  }
}
