package org.votecall.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A message as words, and where in it a clause begins and ends: "ok, left a message. who is next?"
 *
 * <p>A clause ends at punctuation and before words such as "and"; greetings and fillers around it
 * may belong to it or not, so that there are often several places for it to begin.
 */
final class Utterance {
  private final List<Typed> words;

  /** What each word is read as; null where it has been struck out. */
  private final @Nullable String[] read;

  private final boolean[] opens;

  private final BitSet joints;
  private final BitSet begins;
  private final BitSet ends;

  /** What {@code typed} stands for by {@code usage}. */
  Utterance(List<Typed> typed, Usage usage) {
    words = meant(typed, usage);
    read = new String[words.size()];
    for (int at = 0; at < read.length; at++) {
      read[at] = words.get(at).word();
    }
    opens = opens(words);
    joints = new BitSet();
    begins = new BitSet();
    ends = new BitSet();
    for (int at = 0; at < read.length; at++) {
      joints.set(at, opensClause(at) || usage.joins(word(at)));
      if (at == 0 || opensClause(at) || usage.stepsOver(word(at - 1), begins.get(at - 1))) {
        begins.set(at);
      }
    }
    ends.set(read.length);
    for (int at = read.length - 1; at > 0; at--) {
      if (opensClause(at) || usage.stepsOver(word(at), ends.get(at + 1))) {
        ends.set(at);
      }
    }
  }

  private static List<Typed> meant(List<Typed> typed, Usage usage) {
    List<Typed> meant = new ArrayList<>(typed.size());
    for (Typed word : typed) {
      List<String> stands = usage.meant(word.word());
      for (int i = 0; i < stands.size(); i++) {
        meant.add(word.read(stands.get(i), i == 0));
      }
    }
    return meant;
  }

  private Utterance(
      List<Typed> words, @Nullable String[] read, BitSet joints, BitSet begins, BitSet ends) {
    this.words = words;
    this.read = read;
    this.opens = opens(words);
    this.joints = joints;
    this.begins = begins;
    this.ends = ends;
  }

  private static boolean[] opens(List<Typed> words) {
    boolean[] opens = new boolean[words.size()];
    for (int at = 0; at < opens.length; at++) {
      opens[at] = words.get(at).opens();
    }
    return opens;
  }

  int length() {
    return read.length;
  }

  /** Null when it has been struck out. */
  @Nullable String word(int at) {
    return read[at];
  }

  boolean isNumber(int at) {
    String word = read[at];
    return word != null && Character.isDigit(word.charAt(0));
  }

  boolean hasNumber() {
    return IntStream.range(0, read.length).anyMatch(this::isNumber);
  }

  boolean opensClause(int at) {
    return opens[at];
  }

  /** Whether the word at {@code at} goes on with the clause of the word before. */
  boolean continuesClause(int at) {
    return !joints.get(at);
  }

  /** Whether a clause may begin at {@code at}. */
  boolean mayBegin(int at) {
    return begins.get(at);
  }

  /** Where a clause may end: before the word of that number. */
  BitSet ends() {
    return ends;
  }

  /** Where it stands in the folded message. */
  Typed typed(int at) {
    return words.get(at);
  }

  /** The same without the words that {@code taken} holds for. */
  Utterance without(IntPredicate taken) {
    @Nullable String[] rest = Arrays.copyOf(read, read.length);
    for (int at = 0; at < rest.length; at++) {
      if (taken.test(at)) {
        rest[at] = null;
      }
    }
    return new Utterance(words, rest, joints, begins, ends);
  }

  /** What is told in it and not asked. */
  Utterance told() {
    return words.stream().anyMatch(Typed::asked) ? without(at -> words.get(at).asked()) : this;
  }

  /** Which word the letter at {@code offset} of the folded message belongs to. */
  int wordAt(int offset) {
    int word = 0;
    while (word + 1 < read.length && typed(word + 1).offset() <= offset) {
      word++;
    }
    return word;
  }

  /** What stands before the first punctuation. */
  Utterance firstClause() {
    int to = Math.min(1, read.length);
    while (to < read.length && !opensClause(to)) {
      to++;
    }
    return part(0, to);
  }

  /** What stands behind the last punctuation. */
  Utterance lastClause() {
    int from = Math.max(read.length - 1, 0);
    while (from > 0 && !opensClause(from)) {
      from--;
    }
    return part(from, read.length);
  }

  Utterance part(int from, int to) {
    if (from == 0 && to == read.length) {
      return this;
    }
    BitSet begun = begins.get(from, to);
    begun.set(0, to > from);
    BitSet ended = ends.get(from, to + 1);
    ended.set(to - from);
    return new Utterance(
        words.subList(from, to),
        Arrays.copyOfRange(read, from, to),
        joints.get(from, to),
        begun,
        ended);
  }

  /** Its clauses, without the words between them. */
  List<String> clauses(Usage usage) {
    List<String> clauses = new ArrayList<>();
    StringBuilder clause = new StringBuilder();
    for (int at = 0; at < read.length; at++) {
      if (joints.get(at) && clause.length() > 0) {
        clauses.add(clause.toString());
        clause.setLength(0);
      }
      if (read[at] != null && !usage.isBetween(read[at])) {
        clause.append(clause.length() > 0 ? " " : "").append(read[at]);
      }
    }
    clauses.add(clause.toString());
    return clauses;
  }
}
