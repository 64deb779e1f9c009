package org.votecall.script.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Findings;
import org.votecall.words.Language;

/** Finds what was left in a text that is not meant to be said: blanks, and words to the caller. */
final class LeftOvers {
  private static final Map<Pattern, String> BLANKS = new LinkedHashMap<>();

  static {
    HabitTable.read("/script/blanks.txt")
        .forEach((pattern, name) -> BLANKS.put(Pattern.compile(pattern), name));
  }

  private static final Map<Language, Pattern> DIRECTIONS =
      HabitTable.patterns("/script/directions.txt", "[\\s-]{0,4}(", ")\\s?:(?!\\S)");

  private LeftOvers() {}

  static void tell(String text, Language language, Findings findings) {
    int line = 1;
    for (String each : text.split("\n", -1)) {
      tellBlanks(each, line, findings);
      tellDirection(each, line, language, findings);
      line++;
    }
  }

  private static void tellBlanks(String text, int line, Findings findings) {
    for (Map.Entry<Pattern, String> blank : BLANKS.entrySet()) {
      Matcher found = blank.getKey().matcher(text);
      if (found.find()) {
        findings.error(
            "script:left_to_fill",
            line,
            "\""
                + Shown.of(found.group())
                + "\" is "
                + blank.getValue()
                + ", and would be read aloud.",
            "Write a placeholder in [square] brackets, or the words themselves.");
        return;
      }
    }
  }

  private static void tellDirection(String text, int line, Language language, Findings findings) {
    Pattern pattern = DIRECTIONS.get(language);
    if (pattern == null || Labels.isLabel(text)) {
      return;
    }
    Matcher found = pattern.matcher(text);
    if (found.lookingAt()) {
      findings.warning(
          "script:direction",
          line,
          "\"" + Shown.of(found.group(1)) + ":\" speaks to the caller, and would be read aloud.",
          "Take it out. For a machine, begin the paragraph with IF LEAVING VOICEMAIL:.");
    }
  }
}
