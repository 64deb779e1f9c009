package org.votecall.script.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Nearest;

/** What to suggest to somebody who wrote a placeholder that there is not. */
final class UnknownPlaceholder {
  /** Of people who tell the caller in square brackets what to do. */
  private static final Pattern TOLD_THE_CALLER =
      Pattern.compile(
          "(?:INSERT|OPTIONAL|SHARE|ADD|TELL|EXPLAIN|SAY|PAUSE|NOTE)\\b.*|(?:\\S+ ){3,}.*");

  /** What stands before a value for those of whom nothing is known, or before remarks. */
  private static final Pattern BEFORE_MORE = Pattern.compile("([^:|=?(]+?)\\s*[:|=?(].*");

  private static final Pattern BETWEEN = Pattern.compile("[ ,/&+-]+(?:(?:AND|OR) )?");
  private static final int LONGEST_NAME = 3;

  private UnknownPlaceholder() {}

  /** What to do instead of writing {@code plain}; empty when all that helps is the whole list. */
  static Optional<String> suggestion(String plain) {
    if (plain.isEmpty()) {
      return Optional.of("Write one, like [NAME], or take the brackets out.");
    }
    Matcher before = BEFORE_MORE.matcher(plain);
    if (before.matches() && Spellings.knows(before.group(1))) {
      return Optional.of("Write [" + before.group(1) + "], and nothing more in the brackets.");
    }
    return several(plain)
        .map(each -> "Write " + each + ".")
        .or(() -> near(plain).map(name -> "Did you mean [" + name + "]?"))
        .or(
            () ->
                TOLD_THE_CALLER.matcher(plain).matches()
                    ? Optional.of(
                        "What the caller is to see and not to say stands in (round) brackets.")
                    : Optional.empty());
  }

  private static Optional<String> near(String plain) {
    return Nearest.of(plain, ScriptVariable.allWritten())
        .or(() -> Nearest.of(plain, Spellings.known()));
  }

  /** Two or more placeholders that stand in one pair of brackets, each in one of its own. */
  private static Optional<String> several(String plain) {
    List<String> words = Arrays.asList(BETWEEN.split(plain));
    List<String> names = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<String> name = first(words.subList(at, words.size()));
      if (name.isEmpty()) {
        return Optional.empty();
      }
      names.add("[" + name.get() + "]");
      at += name.get().split(" ").length;
    }
    return Optional.of(String.join(" ", names));
  }

  /** The longest placeholder with which {@code words} begin. */
  static Optional<String> first(List<String> words) {
    for (int many = Math.min(LONGEST_NAME, words.size()); many > 0; many--) {
      String name = String.join(" ", words.subList(0, many));
      if (ScriptVariable.find(name).isPresent()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
