package org.votecall.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Findings;

/**
 * Reads a script as a file has it: a few facts between two lines of {@code ---}, then the words; or
 * the same as a JSON object, the words in {@code text}.
 */
public final class ScriptFile {
  /** In characters: the longest text, and the facts above it. */
  private static final int LONGEST = 20_000;

  /** Three dashes, or what a word processor makes of them. */
  private static final String LINE =
      "(?:-{3,}+|(?=-{0,5}[\u2013\u2014])[-\u2013\u2014]{1,6})[ \\t]*+";

  private static final Pattern BEGUN = Pattern.compile("\\A[\\s\\x{FEFF}]*" + LINE + "\\n");
  private static final Pattern FORM =
      Pattern.compile(
          BEGUN.pattern() + "(.*?)^" + LINE + "(?:\\n(.*))?\\z",
          Pattern.DOTALL | Pattern.MULTILINE);

  /** A name in quotes of a word processor. */
  private static final Pattern CURLY = Pattern.compile("^\\s*[{]?\\s*[\u201C\u201D]");

  private static final String EXAMPLE =
      "Begin with a line ---, then campaign:, name:, channel: and language:, and another line ---.";
  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ScriptFile() {}

  /** Reads one script; empty, after telling why, when its facts cannot be read. */
  public static Optional<ScriptSource> read(String content, Findings findings) {
    return read(content, null, findings);
  }

  /**
   * The same, of one that was saved at a moment we know.
   *
   * @param saved null when nobody knows
   */
  public static Optional<ScriptSource> read(
      String content, @Nullable Instant saved, Findings findings) {
    if (content.length() > LONGEST) {
      findings.error(
          "script:too_long",
          0,
          "It has " + content.length() + " characters; there may be " + LONGEST + ".",
          "Keep what a person can say in a minute.");
      return Optional.empty();
    }
    String lines = content.replace("\r\n", "\n").replace('\r', '\n');
    return lines.stripLeading().startsWith("{")
        ? json(lines, saved, findings)
        : text(lines, saved, findings);
  }

  /** The scripts in a JSON array, each as an object of its own; otherwise the content as it is. */
  public static List<String> several(String content) {
    if (!content.stripLeading().startsWith("[")) {
      return List.of(content);
    }
    try {
      List<String> each = new ArrayList<>();
      JSON.readTree(content).forEach(one -> each.add(one.toString()));
      return each.isEmpty() ? List.of(content) : each;
    } catch (JsonProcessingException e) {
      return List.of(content);
    }
  }

  private static Optional<ScriptSource> text(
      String lines, @Nullable Instant saved, Findings findings) {
    Matcher form = FORM.matcher(lines);
    if (!form.matches()) {
      tellNoFacts(lines, findings);
      return Optional.empty();
    }
    String words = form.group(2) == null ? "" : form.group(2);
    int above = (int) lines.substring(0, form.start(2) < 0 ? 0 : form.start(2)).lines().count();
    int first = breaks(lines.substring(0, form.start(1))) + 1;
    FactLines each =
        new FactLines(lines.lines().toList(), first, first + breaks(form.group(1)) - 1);
    try {
      JsonNode facts = YAML.readTree(form.group(1));
      if (facts.isObject() || form.group(1).isBlank()) {
        return FrontMatter.read(facts, each, "\n".repeat(above) + words, saved, findings);
      }
      each.tell(first, findings);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      each.tell(first + line - 1, findings);
    }
    return Optional.empty();
  }

  private static int breaks(String lines) {
    return (int) lines.chars().filter(c -> c == '\n').count();
  }

  private static void tellNoFacts(String lines, Findings findings) {
    Matcher begun = BEGUN.matcher(lines);
    if (begun.lookingAt()) {
      int first = breaks(begun.group()) + 1;
      int words = FactLines.wordsIn(lines.lines().toList(), first);
      findings.error(
          "script:no_front_matter",
          words,
          "There is no second line --- to tell the facts from the words.",
          "Write it above this line.");
    } else if (lines.isBlank()) {
      findings.error("script:empty", 0, "There is nothing in it.", EXAMPLE);
    } else if (FactLines.beginIn(lines)) {
      findings.error(
          "script:no_front_matter",
          1,
          "There is no line --- above the facts.",
          "Write it as the first line.");
    } else {
      findings.error("script:no_front_matter", 1, "It does not say whose script it is.", EXAMPLE);
    }
  }

  private static Optional<ScriptSource> json(
      String content, @Nullable Instant saved, Findings findings) {
    try {
      JsonNode facts = JSON.readTree(content);
      String words = facts.path("text").asText();
      if (words.isBlank()) {
        findings.error(
            "script:empty", 0, "There are no words in it.", "Write them as \"text\": \"...\".");
      }
      List<String> lines = content.lines().toList();
      FactLines each = new FactLines(lines, 1, lines.size());
      return FrontMatter.read(facts, each, words, saved, findings)
          .filter(source -> !words.isBlank());
    } catch (JsonProcessingException e) {
      findings.error(
          "script:front_matter",
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "It begins with { and is no JSON from here on.",
          whyNot(content, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** What somebody may have done who wrote JSON by hand. */
  private static String whyNot(String content, String message) {
    if (message.contains("CTRL-CHAR")) {
      return "Between quotes, write \\n where a line is to end.";
    } else if (content.lines().anyMatch(CURLY.asPredicate())) {
      return "Make its quotes straight, like \"name\".";
    }
    return "Look before this for a comma or a quote too many or too few.";
  }
}
