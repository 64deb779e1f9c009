package org.votecall.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a {@link Phrasebook}, found by a word that must be there for them to fit. */
final class Rules<E> {
  /** No message has more words. */
  private static final BitSet ANYWHERE = new BitSet();

  private static final int[] NONE = {};

  static {
    ANYWHERE.set(0, Ears.LONGEST + 1);
  }

  /** Where in a message a line must fit. */
  enum Where {
    WHOLE,
    CLAUSE,
    ANYWHERE
  }

  /**
   * A line of the table.
   *
   * @param reading null for what says nothing
   */
  record Rule<E>(int line, @Nullable E reading, Where where, Saying saying) {
    /** Where it ends in {@code said} when it is begun at {@code at}; -1 when it does not fit. */
    int end(Utterance said, int at) {
      return switch (where) {
        case WHOLE ->
            at == 0 && saying.end(said, at, ANYWHERE, true) == said.length() ? said.length() : -1;
        case CLAUSE -> said.mayBegin(at) ? saying.end(said, at, said.ends(), false) : -1;
        case ANYWHERE -> saying.end(said, at, ANYWHERE, false);
      };
    }
  }

  /** A rule that fits, and the words it takes. */
  record Find<E>(Rule<E> rule, int from, int to) {
    boolean holds(int at) {
      return from <= at && at < to;
    }

    /** Whether it ends right before the number at {@code at} and speaks of no other number. */
    boolean leadsTo(int at, Utterance said) {
      return to == at
          && !said.opensClause(at)
          && IntStream.range(from, to).noneMatch(said::isNumber);
    }

    boolean overlaps(Find<E> other) {
      return from < other.to && other.from < to;
    }
  }

  private final List<Rule<E>> rules = new ArrayList<>();
  private final Map<String, int[]> byAnchor = new HashMap<>();
  private final Map<String, int[]> byFirst = new HashMap<>();
  private final BitSet unanchored = new BitSet();

  void add(Rule<E> rule) {
    int index = rules.size();
    rules.add(rule);
    unanchored.set(index, rule.saying().anchor().isEmpty());
    index(rule.saying().anchor(), index, byAnchor);
    index(rule.saying().firstWords(), index, byFirst);
  }

  private static void index(Set<String> words, int rule, Map<String, int[]> index) {
    for (String word : words) {
      int[] rules = index.getOrDefault(word, NONE);
      int[] longer = Arrays.copyOf(rules, rules.length + 1);
      longer[rules.length] = rule;
      index.put(word, longer);
    }
  }

  /** Wherever in {@code said} a rule fits. */
  List<Find<E>> finds(Utterance said) {
    BitSet possible = possible(said);
    if (possible.isEmpty()) {
      return List.of();
    }
    List<Find<E>> finds = new ArrayList<>();
    for (int at = 0; at < said.length(); at++) {
      String word = said.word(at);
      if (word != null) {
        find(word, said, at, possible, finds);
        find("_", said, at, possible, finds);
        if (at == 0) {
          find("__", said, at, possible, finds);
        }
        if (said.isNumber(at)) {
          find("#", said, at, possible, finds);
        }
      }
    }
    return finds;
  }

  /** The rules of which a word is there without which they do not fit. */
  private BitSet possible(Utterance said) {
    BitSet possible = (BitSet) unanchored.clone();
    for (int at = 0; at < said.length(); at++) {
      for (int rule : byAnchor.getOrDefault(said.word(at), NONE)) {
        possible.set(rule);
      }
    }
    return possible;
  }

  private void find(String first, Utterance said, int at, BitSet possible, List<Find<E>> finds) {
    for (int index : byFirst.getOrDefault(first, NONE)) {
      if (possible.get(index)) {
        Rule<E> rule = rules.get(index);
        int end = rule.end(said, at);
        if (end > at) {
          finds.add(new Find<>(rule, at, end));
        }
      }
    }
  }
}
