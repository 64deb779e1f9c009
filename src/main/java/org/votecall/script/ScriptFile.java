package org.votecall.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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

  private static final Pattern FORM =
      Pattern.compile(
          "\\A\\s*^---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n(.*))?\\z",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final String EXAMPLE =
      "Begin with a line ---, then campaign:, name:, channel: and language:, and another line ---.";
  private static final ObjectMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
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
      return each;
    } catch (JsonProcessingException e) {
      return List.of(content);
    }
  }

  private static Optional<ScriptSource> text(
      String lines, @Nullable Instant saved, Findings findings) {
    Matcher form = FORM.matcher(lines);
    if (!form.matches()) {
      findings.error("script:no_front_matter", 1, "It does not say whose script it is.", EXAMPLE);
      return Optional.empty();
    }
    String words = form.group(2) == null ? "" : form.group(2);
    int above = (int) lines.substring(0, form.start(2) < 0 ? 0 : form.start(2)).lines().count();
    try {
      JsonNode facts = YAML.readTree(form.group(1));
      return FrontMatter.read(
          facts, lines.lines().toList(), "\n".repeat(above) + words, saved, findings);
    } catch (JsonProcessingException e) {
      findings.error(
          "script:front_matter",
          e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1,
          "The lines between the two --- cannot be read.",
          "Write each as a name, a colon, a space and a value, like language: en.");
      return Optional.empty();
    }
  }

  private static Optional<ScriptSource> json(
      String content, @Nullable Instant saved, Findings findings) {
    try {
      JsonNode facts = JSON.readTree(content);
      String words = facts.path("text").asText();
      return FrontMatter.read(facts, content.lines().toList(), words, saved, findings);
    } catch (JsonProcessingException e) {
      findings.error(
          "script:front_matter",
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "It begins with { and is no JSON object.",
          "Mend the JSON, or write the facts between two lines of ---.");
      return Optional.empty();
    }
  }
}
