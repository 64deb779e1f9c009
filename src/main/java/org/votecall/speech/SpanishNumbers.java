package org.votecall.speech;

import java.util.List;

/** Every number is said in full: "mil cuatrocientos", "setecientos treinta y uno". */
final class SpanishNumbers extends Numbers {
  private final List<String> tens;
  private final List<String> hundreds;
  private final String hundred;
  private final String thousand;
  private final String and;
  private final String one;
  private final String twentyOne;

  SpanishNumbers(SpokenWords words) {
    super(words.list("to-twenty-nine"));
    tens = words.list("tens");
    hundreds = words.list("hundreds");
    hundred = words.word("hundred");
    thousand = words.word("thousand");
    and = words.word("and");
    one = words.word("one-before-thousand");
    twentyOne = words.word("twenty-one-before-thousand");
  }

  @Override
  String cardinal(int number) {
    if (number >= 1000) {
      return with(thousands(number / 1000), number % 1000);
    }
    if (number > 100) {
      return with(hundreds.get(number / 100 - 1), number % 100);
    }
    return number == 100 ? hundred : belowHundred(number);
  }

  @Override
  String label(int number) {
    return cardinal(number);
  }

  @Override
  String year(int year) {
    return cardinal(year);
  }

  private String thousands(int count) {
    if (count == 1) {
      return thousand;
    }
    if (count == 21) {
      return twentyOne + " " + thousand;
    }
    boolean endsInOne = count > 21 && count % 10 == 1;
    String said = endsInOne ? cardinal(count - 1) + " " + and + " " + one : cardinal(count);
    return said + " " + thousand;
  }

  private String belowHundred(int number) {
    if (number < smallest()) {
      return small(number);
    }
    String ten = tens.get(number / 10 - 3);
    return number % 10 == 0 ? ten : ten + " " + and + " " + small(number % 10);
  }
}
