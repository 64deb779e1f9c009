package org.votecall.understanding;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** One slip of the thumb: a letter too many, too few, another one, or two the wrong way round. */
final class Slip {
  /** Shorter words are too near to one another: WHO and WHY, NEXT and TEXT. */
  static final int SHORTEST_FORGIVEN = 5;

  private static final DamerauLevenshteinDistance AT_MOST_ONE = new DamerauLevenshteinDistance(1);

  private Slip() {}

  static boolean between(String typed, String meant) {
    return meant.length() >= SHORTEST_FORGIVEN && AT_MOST_ONE.apply(typed, meant) >= 0;
  }
}
