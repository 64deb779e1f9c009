package org.votecall.script;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a text that came without any: pasted from a document, or an issue of 5 Calls.
 *
 * @param campaign its keyword
 * @param name null for that of the file
 * @param channel as files write it
 * @param language its code
 */
public record GivenFacts(String campaign, @Nullable String name, String channel, String language) {
  private static final Pattern OWN = Pattern.compile("\\A\\s*(?:---|\\{)(?s:.*?)\\bcampaign\\b");

  /** Where an issue of 5 Calls has its words: indented, under a line of their own. */
  private static final Pattern ISSUE =
      Pattern.compile("(?m)^script: *[|>][-+]? *\\n((?:[ \\t]+.*\\n|[ \\t]*\\n)+)");

  private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_NAME = 40;

  /**
   * A text with facts above it.
   *
   * @param added how many lines further down each now stands
   */
  record Completed(String content, int added) {}

  /** {@code content} with these facts above it, unless it has facts of its own. */
  Completed complete(String file, String content) {
    String lines = content.replace("\r\n", "\n").replace('\r', '\n');
    if (OWN.matcher(lines).lookingAt()) {
      return new Completed(content, 0);
    }
    String facts =
        "---\ncampaign: "
            + campaign
            + "\nname: "
            + (name == null ? nameOf(file) : name)
            + "\nchannel: "
            + channel
            + "\nlanguage: "
            + language
            + "\n---\n";
    int above = (int) facts.lines().count();
    Matcher issue = ISSUE.matcher(lines);
    if (!issue.find()) {
      return new Completed(facts + lines, above);
    }
    int before = (int) lines.substring(0, issue.start(1)).lines().count();
    return new Completed(facts + issue.group(1).stripIndent(), above - before);
  }

  private static String nameOf(String file) {
    String plain = file.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
    String name = NO_NAME.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "pasted" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
