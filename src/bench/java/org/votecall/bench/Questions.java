package org.votecall.bench;

import java.util.List;
import java.util.stream.Stream;

/** Ten thousand questions, the same each time, asked one after another over and over. */
final class Questions<T> {
  /** Of the chance by which questions are drawn. */
  static final int SEED = 50;

  private static final int COUNT = 10_000;

  private final List<T> questions;
  private int at;

  Questions(Stream<T> questions) {
    this.questions = questions.limit(COUNT).toList();
  }

  T next() {
    at = (at + 1) % COUNT;
    return questions.get(at);
  }
}
