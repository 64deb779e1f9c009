package org.votecall.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forgives one slip in a word that we do not know and that is near to one we do. Words are found by
 * what is left of them without one letter, so that only a few must be compared.
 */
final class Spelling {
  private final Usage usage;
  private final Set<String> known;
  private final Map<String, Set<String>> byPieces = new HashMap<>();

  Spelling(Collection<String> words, Usage usage) {
    this.usage = usage;
    known = Set.copyOf(words);
    known.stream().filter(word -> word.length() >= Slip.SHORTEST_FORGIVEN).forEach(this::index);
  }

  private void index(String word) {
    pieces(word)
        .forEach(piece -> byPieces.computeIfAbsent(piece, none -> new HashSet<>()).add(word));
  }

  /** The same words, each with its slip mended. */
  List<Typed> mend(List<Typed> typed) {
    List<Typed> mended = new ArrayList<>(typed.size());
    for (Typed word : typed) {
      mended.add(word.mended(mend(word.word())));
    }
    return mended;
  }

  /** The word that {@code typed} is one slip away from, if all such mean the same; or itself. */
  private String mend(String typed) {
    if (typed.length() < Slip.SHORTEST_FORGIVEN - 1 || known.contains(typed)) {
      return typed;
    }
    Set<String> near = new HashSet<>();
    for (String piece : pieces(typed)) {
      byPieces.getOrDefault(piece, Set.of()).stream()
          .filter(word -> Slip.between(typed, word))
          .forEach(near::add);
    }
    long meanings = near.stream().map(usage::meant).distinct().count();
    return meanings == 1 ? near.iterator().next() : typed;
  }

  /** The word, and all that is left of it without one of its letters. */
  private static Set<String> pieces(String word) {
    Set<String> pieces = new HashSet<>();
    pieces.add(word);
    for (int at = 0; at < word.length(); at++) {
      pieces.add(word.substring(0, at) + word.substring(at + 1));
    }
    return pieces;
  }
}
