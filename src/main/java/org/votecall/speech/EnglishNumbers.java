package org.votecall.speech;

import java.util.List;

/** Bills and years go by pairs, as people say them: "seven thirty-one", "twenty nineteen". */
final class EnglishNumbers extends Numbers {
  private final List<String> tens;
  private final String hundred;
  private final String thousand;
  private final String oh;

  EnglishNumbers(SpokenWords words) {
    super(words.list("to-nineteen"));
    tens = words.list("tens");
    hundred = words.word("hundred");
    thousand = words.word("thousand");
    oh = words.word("oh");
  }

  @Override
  String cardinal(int number) {
    if (number >= 1000) {
      return with(cardinal(number / 1000) + " " + thousand, number % 1000);
    }
    if (number >= 100) {
      return with(small(number / 100) + " " + hundred, number % 100);
    }
    return belowHundred(number);
  }

  @Override
  String label(int number) {
    boolean beyondPairs = number >= 10_000;
    return number < 100 || beyondPairs || number % 1000 == 0 ? cardinal(number) : pairs(number);
  }

  @Override
  String year(int year) {
    // "two thousand five", but "nineteen oh five"
    return year % 1000 < 10 ? cardinal(year) : pairs(year);
  }

  private String pairs(int number) {
    String high = belowHundred(number / 100);
    int low = number % 100;
    if (low == 0) {
      return high + " " + hundred;
    }
    return high + " " + (low < 10 ? oh + " " + small(low) : belowHundred(low));
  }

  private String belowHundred(int number) {
    if (number < smallest()) {
      return small(number);
    }
    String ten = tens.get(number / 10 - 2);
    return number % 10 == 0 ? ten : ten + "-" + small(number % 10);
  }
}
