package org.votecall.understanding;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.votecall.understanding.Candidates.Candidate;
import org.votecall.understanding.Rules.Find;
import org.votecall.understanding.StatedDistrict.Body;

/**
 * Finds districts in a message by {@code districts.txt}, and tells the supporter's own from others
 * by the tables of {@link Whose}. Bills have other letters, and no table names them.
 */
final class Districts {
  /** "17", "26a" and "17th", but neither "17.5", "17-18" nor "17%". */
  private static final Pattern LABEL =
      Pattern.compile(
          "0*([1-9][0-9]{0,2}[a-c]?)(?:st|nd|rd|th|d|ro|er|do|to|mo|vo|no|avo|o|s)?"
              + "(?![a-z0-9%$]|[,.:/-][0-9])");

  /**
   * A district that a message speaks of, from its first letter to behind its last.
   *
   * @param district null where it may be one of two: "AD 17 or 18"
   */
  record Spoken(@Nullable StatedDistrict district, int start, int end) {
    boolean holds(int at) {
      return start <= at && at < end;
    }

    boolean overlaps(Spoken other) {
      return start < other.end && other.start < end;
    }

    /** What stands for it where whose it is gets read. */
    String number() {
      return district == null ? "0" : district.label();
    }
  }

  private final Phrasebook<Body> districts = Phrasebook.load("districts", Body.class);
  private final Phrasebook<Whose> alsoWhose = Phrasebook.load("districts-whose", Whose.class);
  private final CongressSeats seats = new CongressSeats();
  private final Phrasebook<Whose> whose;
  private final Usage usage;

  Districts(Phrasebook<Whose> whose, Usage usage) {
    this.whose = whose;
    this.usage = usage;
  }

  /** Every word that stands in its tables. */
  Set<String> words() {
    return districts.words();
  }

  /** Every district that {@code text} speaks of, whosever it is. */
  List<Spoken> spoken(String text, Utterance said) {
    List<Spoken> spoken = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (Find<Body> find : districts.findAll(said)) {
      read(find, lower, said).map(found -> inState(found, text)).ifPresent(spoken::add);
    }
    for (Spoken seat : seats.in(text)) {
      if (spoken.stream().noneMatch(seat::overlaps)) {
        spoken.add(seat);
      }
    }
    return spoken;
  }

  /** The one of {@code spoken} that is the supporter's, if they say so or say little else. */
  Optional<StatedDistrict> home(List<Spoken> spoken, Utterance said) {
    if (spoken.isEmpty()) {
      return Optional.empty();
    }
    Utterance gathered = gathered(spoken, said);
    Candidates<StatedDistrict> homes = new Candidates<>();
    for (Spoken one : spoken) {
      int at = gathered.wordAt(one.start());
      Set<Whose> theirs = whose(gathered, at);
      if (one.district() != null && isTold(gathered, at, theirs)) {
        homes.add(one.district(), theirs);
      }
    }
    homes.leaveOut(StatedDistrict::narrows);
    return homes.home().map(Candidate::place);
  }

  /** A question is about something else where more follows; or they are not sure: "AD 17?" */
  private static boolean isTold(Utterance gathered, int at, Set<Whose> theirs) {
    boolean last = gathered.ends().get(at + 1);
    if (gathered.typed(at).asked()) {
      return last ? gathered.mayBegin(at) : theirs.contains(Whose.MINE);
    }
    return theirs.contains(Whose.MINE) || theirs.contains(Whose.ALONE);
  }

  /** What a line of the table has found; empty when its number is that of no district. */
  private static Optional<Spoken> read(Find<Body> find, String lower, Utterance said) {
    Matcher label = LABEL.matcher(lower);
    List<String> labels = new ArrayList<>();
    int end = said.typed(find.to() - 1).end();
    for (int at = find.from(); at < find.to(); at++) {
      if (said.isNumber(at) && label.region(said.typed(at).offset(), lower.length()).lookingAt()) {
        labels.add(label.group(1));
        end = Math.max(end, label.end(1));
      } else if (said.isNumber(at) && !labels.isEmpty()) {
        end = said.typed(at - 1).end(); // "AD 17 and", and a ZIP
      }
    }
    StatedDistrict only =
        labels.size() == 1
            ? new StatedDistrict(requireNonNull(find.rule().reading()), null, labels.get(0))
            : null;
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(new Spoken(only, said.typed(find.from()).offset(), end));
  }

  /** With the state whose letters stand right before it: "CA AD 17". */
  private Spoken inState(Spoken found, String text) {
    StatedDistrict district = found.district();
    return district == null
        ? found
        : new Spoken(
            district.in(seats.stateBefore(text, found.start()).orElse(null)),
            found.start(),
            found.end());
  }

  private Set<Whose> whose(Utterance gathered, int at) {
    Set<Whose> all = new HashSet<>(whose.readAround(gathered).apply(at));
    all.addAll(alsoWhose.readAround(gathered).apply(at));
    return all;
  }

  /**
   * {@code said} with one number for each district, so that the tables read it as they do a ZIP.
   */
  private Utterance gathered(List<Spoken> spoken, Utterance said) {
    List<Typed> words = new ArrayList<>();
    IntStream.range(0, said.length())
        .mapToObj(said::typed)
        .forEach(
            word -> {
              Optional<Spoken> in =
                  spoken.stream().filter(one -> one.holds(word.offset())).findFirst();
              if (in.isEmpty()) {
                words.add(word);
              } else if (words.isEmpty() || !in.get().holds(words.get(words.size() - 1).offset())) {
                words.add(word.mended(in.get().number()));
              }
            });
    return new Utterance(words, usage);
  }
}
