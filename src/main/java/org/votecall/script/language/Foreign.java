package org.votecall.script.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Nearest;

/**
 * A placeholder as other systems have it, or a tag of a web page or of a voice: {@code {{name}}},
 * {@code <<NAME>>}, {@code *|FNAME|*}, {@code <br>}.
 *
 * @param written as it stands there
 * @param tag whether it is one of a page or a voice, of which there are many if there is one
 * @param end the place behind it
 * @param suggestion what to write instead
 */
record Foreign(String written, boolean tag, int end, String suggestion) {
  private static final Pattern FIELD =
      Pattern.compile(
          "[$#]?\\{{1,3}\\s*(?<curly>[^{}<>\\[\\]\\n]{0,80}?)\\s*[}\\])]{1,3}"
              + "|<{2}\\s*(?<angle>[^{}<>\\[\\]\\n]{1,80}?)\\s*>{1,2}"
              + "|\\|(?<bar>[A-Z][A-Z_:]{1,30})\\|"
              + "|%%?(?<percent>[A-Z][A-Z_]{1,30})%%?"
              + "|<(?<tag>[/?!]?[A-Za-z][^<>\\n]{0,200}|!--.{0,200}--)>");

  /** Of those who write to their supporters, not of those who are called. */
  private static final Set<String> OF_THE_SUPPORTER =
      Set.of("FIRST NAME", "LAST NAME", "FULL NAME", "FNAME", "LNAME", "FIRSTNAME", "LASTNAME");

  /** What begins at {@code at}, if anything of the kind does. */
  static Optional<Foreign> at(String line, int at) {
    if ("$#{<|%".indexOf(line.charAt(at)) < 0) {
      return Optional.empty();
    }
    Matcher field = FIELD.matcher(line).region(at, line.length());
    if (!field.lookingAt()) {
      return Optional.empty();
    }
    boolean tag = field.group("tag") != null;
    return Optional.of(new Foreign(field.group(), tag, field.end(), suggestion(field)));
  }

  private static String suggestion(Matcher field) {
    for (String group : new String[] {"curly", "angle", "bar", "percent", "tag"}) {
      String name = field.group(group);
      if (name != null) {
        return suggestion(Spellings.plain(name.replaceAll("[.:%#^/-]", " ")), group.equals("tag"));
      }
    }
    return "";
  }

  private static String suggestion(String name, boolean tag) {
    if (OF_THE_SUPPORTER.contains(name)) {
      return "Write [NAME] for the caller, or [LAST NAME] for the person called.";
    } else if (Spellings.knows(name)) {
      return "Write [" + name + "].";
    } else if (name.matches("(?:END|ELSE|ELIF|IF|FOR|EACH|UNLESS).*")) {
      return "Write blocks like [IF CHAMBER = house] ... [END].";
    } else if (tag) {
      return "Take it out: neither a text nor a voice has tags.";
    }
    return Nearest.of(name, ScriptVariable.allWritten())
        .map(near -> "Did you mean [" + near + "]?")
        .orElse("Placeholders stand in square brackets, like [BILL NUMBER].");
  }
}
