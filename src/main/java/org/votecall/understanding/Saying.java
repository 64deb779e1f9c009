package org.votecall.understanding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way to say something: a pattern over words, such as {@code left (a|the)? message}.
 *
 * <p>Words follow one another; {@code (a|b)} is one or the other; {@code ?}, {@code *} and {@code
 * +} behind a word or a group mean at most one, any number and at least one; {@code _} is any word
 * of the same clause, {@code __} any word whatever, and {@code #} any number. It is run over all
 * ways at once, so that no message, however long or odd, takes longer than its length times that of
 * the pattern.
 */
final class Saying {
  /** Any word of the same clause. */
  static final Set<String> ANY_IN_CLAUSE = Set.of("_");

  static final Set<String> ANY_WORD = Set.of("__");
  static final Set<String> ANY_NUMBER = Set.of("#");

  /** Words that are in very many messages, and about how much more often than others. */
  private static final Set<String> COMMON = Tongue.commonWords();

  private static final int COMMON_FREQUENCY = 20;

  /** Sets of places are the bits of a long. */
  private static final int MOST_PLACES = Long.SIZE;

  /**
   * A part of the pattern: where it may begin and end.
   *
   * @param anchor one of these words is in whatever it fits; empty when it may be left out, or be
   *     any word
   */
  record Part(long first, long last, boolean optional, Set<String> anchor) {
    /** The same, if it may be left out. */
    Part atMostOnce() {
      return new Part(first, last, true, Set.of());
    }
  }

  /** For each word's place in the pattern: what may stand there, and which places may follow. */
  private final List<Set<String>> words = new ArrayList<>();

  private final long[] next = new long[MOST_PLACES];
  private final Part whole;

  /**
   * @throws IllegalArgumentException when {@code pattern} cannot be read, is too long, or may be
   *     nothing at all
   */
  Saying(String pattern) {
    whole = new SayingReader(pattern, this).read();
    if (whole.optional()) {
      throw new IllegalArgumentException("may be nothing at all: " + pattern);
    }
  }

  /** Which words may come first; "_", "__" and "#" among them. */
  Set<String> firstWords() {
    Set<String> first = new TreeSet<>();
    for (long places = whole.first(); places != 0; places &= places - 1) {
      first.addAll(words.get(Long.numberOfTrailingZeros(places)));
    }
    return first;
  }

  /** One of these words is in whatever it fits; empty when no word need be. */
  Set<String> anchor() {
    return whole.anchor();
  }

  /** Every word that stands in it. */
  Set<String> words() {
    Set<String> all = new TreeSet<>();
    words.forEach(all::addAll);
    return all;
  }

  /**
   * Where it ends in {@code said}, begun at {@code from}, at the furthest of {@code ends}; or -1.
   */
  int end(Utterance said, int from, BitSet ends, boolean acrossClauses) {
    int furthest = -1;
    long open = whole.first();
    for (int at = from; at < said.length() && open != 0; at++) {
      if (at > from && !acrossClauses && said.opensClause(at)) {
        return furthest;
      }
      long following = 0;
      for (long places = open; places != 0; places &= places - 1) {
        int place = Long.numberOfTrailingZeros(places);
        if (fits(words.get(place), said, at, from)) {
          following |= next[place];
          if ((whole.last() >>> place & 1) == 1 && ends.get(at + 1)) {
            furthest = at + 1;
          }
        }
      }
      open = following;
    }
    return furthest;
  }

  private static boolean fits(Set<String> words, Utterance said, int at, int from) {
    String word = said.word(at);
    if (word == null || words == ANY_WORD) {
      return word != null;
    }
    if (words == ANY_IN_CLAUSE) {
      return at == from || said.continuesClause(at);
    }
    return words == ANY_NUMBER ? said.isNumber(at) : words.contains(word);
  }

  /** A new place for one of {@code fitting}. */
  Part place(Set<String> fitting) {
    if (words.size() == MOST_PLACES) {
      throw new IllegalArgumentException("too long; make two lines of it: " + fitting);
    }
    long here = 1L << words.size();
    words.add(fitting);
    boolean any = fitting == ANY_IN_CLAUSE || fitting == ANY_WORD || fitting == ANY_NUMBER;
    return new Part(here, here, false, any ? Set.of() : fitting);
  }

  /** One part behind the other. */
  Part then(Part before, Part after) {
    follow(before, after);
    return new Part(
        before.optional() ? before.first() | after.first() : before.first(),
        after.optional() ? before.last() | after.last() : after.last(),
        before.optional() && after.optional(),
        rarer(before.anchor(), after.anchor()));
  }

  /** That of two anchors, if they are there, which fewer messages hold. */
  private static Set<String> rarer(Set<String> one, Set<String> other) {
    boolean first = other.isEmpty() || (!one.isEmpty() && frequency(one) <= frequency(other));
    return first ? one : other;
  }

  private static int frequency(Set<String> words) {
    return words.stream().mapToInt(word -> COMMON.contains(word) ? COMMON_FREQUENCY : 1).sum();
  }

  Part either(Part one, Part other) {
    return new Part(
        one.first() | other.first(),
        one.last() | other.last(),
        one.optional() || other.optional(),
        either(one.anchor(), other.anchor()));
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Set.of();
    }
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  /** The part, and again. */
  Part repeated(Part part) {
    follow(part, part);
    return part;
  }

  private void follow(Part before, Part after) {
    for (long places = before.last(); places != 0; places &= places - 1) {
      next[Long.numberOfTrailingZeros(places)] |= after.first();
    }
  }
}
