package org.votecall.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.understanding.Saying.Part;

/** Reads the pattern of a {@link Saying} from left to right. */
final class SayingReader {
  private static final Pattern SIGN = Pattern.compile("[a-z]+|[0-9]+|__|[_#()|?*+]");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private final String pattern;
  private final Saying saying;
  private final List<String> signs = new ArrayList<>();
  private int at;

  SayingReader(String pattern, Saying saying) {
    this.pattern = pattern;
    this.saying = saying;
    Matcher sign = SIGN.matcher(pattern);
    while (sign.find()) {
      signs.add(sign.group());
    }
    if (!SIGN.matcher(pattern).replaceAll("").isBlank()) {
      throw new IllegalArgumentException("cannot read: " + pattern);
    }
  }

  Part read() {
    Part whole = alternatives();
    if (at < signs.size()) {
      throw new IllegalArgumentException("a bracket too many: " + pattern);
    }
    return whole;
  }

  private Part alternatives() {
    Set<String> words = simpleWords();
    Part all = words.isEmpty() ? sequence() : saying.place(words);
    while (next("|")) {
      Set<String> more = simpleWords();
      all = saying.either(all, more.isEmpty() ? sequence() : saying.place(more));
    }
    return all;
  }

  /** {@code a|b|c} up to what is more than a word: one place is enough for all of them. */
  private Set<String> simpleWords() {
    Set<String> words = new TreeSet<>();
    int end = at;
    while (isWord(end) && endsAlternative(end + 1)) {
      words.add(signs.get(end));
      at = end + 1;
      end = at < signs.size() && signs.get(at).equals("|") ? at + 1 : signs.size();
    }
    return words.isEmpty() ? words : Set.copyOf(words);
  }

  private boolean isWord(int index) {
    return index < signs.size() && WORD.matcher(signs.get(index)).matches();
  }

  private boolean endsAlternative(int index) {
    return index >= signs.size() || signs.get(index).equals("|") || signs.get(index).equals(")");
  }

  private Part sequence() {
    Part all = repeatable();
    while (!endsAlternative(at)) {
      all = saying.then(all, repeatable());
    }
    return all;
  }

  private Part repeatable() {
    Part part = single();
    if (next("?")) {
      return part.atMostOnce();
    }
    if (next("*")) {
      return saying.repeated(part).atMostOnce();
    }
    return next("+") ? saying.repeated(part) : part;
  }

  private Part single() {
    if (next("(")) {
      Part inner = alternatives();
      if (!next(")")) {
        throw new IllegalArgumentException("a bracket is not closed: " + pattern);
      }
      return inner;
    }
    if (next("__")) {
      return saying.place(Saying.ANY_WORD);
    }
    if (next("_")) {
      return saying.place(Saying.ANY_IN_CLAUSE);
    }
    if (next("#")) {
      return saying.place(Saying.ANY_NUMBER);
    }
    if (!isWord(at)) {
      throw new IllegalArgumentException("a word is missing: " + pattern);
    }
    return saying.place(Set.of(signs.get(at++)));
  }

  private boolean next(String sign) {
    boolean here = at < signs.size() && signs.get(at).equals(sign);
    at += here ? 1 : 0;
    return here;
  }
}
