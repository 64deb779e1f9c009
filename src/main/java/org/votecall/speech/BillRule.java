package org.votecall.speech;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "SB 731", "S.B. 731", "H. R. 9495" and "H.Res. 5" are bills, "AD 17" is a district; other letters
 * before a number are left.
 */
final class BillRule implements Rule {
  private final Map<String, String> bills = new HashMap<>();
  private final Map<String, String> districts = new HashMap<>();
  private final Set<String> inSmallLetters;
  private final Set<String> beyond9999;
  private final Set<String> alsoWords;
  private final Numbers numbers;

  BillRule(SpokenWords words, Numbers numbers) {
    words.list("bills").forEach(letters -> bills.put(letters, apart(letters)));
    bills.putAll(words.pairs("bills-said"));
    words.list("districts").forEach(letters -> districts.put(letters, apart(letters)));
    inSmallLetters = words.set("bills-small");
    beyond9999 = words.set("bills-beyond-9999");
    alsoWords = words.set("bills-also-words");
    this.numbers = numbers;
  }

  private static String apart(String letters) {
    return String.join(" ", letters.split(""));
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    BillLetters letters = BillLetters.read(passage, at);
    if (letters == null) {
      return null;
    }
    int end = passage.digitsEnd(letters.end(), 6);
    String said = said(letters, end - letters.end());
    if (said == null || !passage.endsNumber(end) || isWord(letters.written(), passage, end)) {
      return null;
    }
    return new Reading(end, said + " " + numbers.label(passage.number(letters.end(), end)));
  }

  private @Nullable String said(BillLetters letters, int digits) {
    String key = letters.written().toUpperCase(Locale.ROOT);
    if (digits <= 3 && !letters.dotted() && districts.containsKey(letters.written())) {
      return districts.get(key);
    }
    int most = beyond9999.contains(key) ? 5 : 4;
    return digits <= most && isBill(letters.written(), key) ? bills.get(key) : null;
  }

  private boolean isBill(String written, String key) {
    // "H.Res." and "H.Con.Res." have small letters in them and are no other word.
    boolean named = written.length() > 3 && Character.isUpperCase(written.charAt(0));
    return named
        || written.equals(key)
        || inSmallLetters.contains(written.toLowerCase(Locale.ROOT));
  }

  /** "A 21 percent cut", "A 300 metros": a word, unless the clause ends behind the number. */
  private boolean isWord(String letters, Passage passage, int end) {
    boolean goesOn = passage.space(end) && passage.word(end + 1);
    return alsoWords.contains(letters) && (goesOn || passage.dash(end));
  }
}
