package org.votecall.understanding;

/** The number of a choice, typed or in words. */
enum Digit {
  ONE(1),
  TWO(2),
  THREE(3),
  FOUR(4),
  FIVE(5),
  SIX(6),
  SEVEN(7),
  EIGHT(8),
  NINE(9);

  private final int value;

  Digit(int value) {
    this.value = value;
  }

  int value() {
    return value;
  }
}
