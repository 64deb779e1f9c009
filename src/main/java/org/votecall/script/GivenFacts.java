package org.votecall.script;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /** Above the words in an issue of 5 Calls; the words are indented. */
  private static final Pattern ISSUE = Pattern.compile("script: *[|>][-+]? *");

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
    if (OWN.matcher(lines).lookingAt() || FactLines.beginIn(lines)) {
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
    List<String> all = lines.lines().toList();
    for (int at = 0; at < all.size(); at++) {
      if (ISSUE.matcher(all.get(at)).matches()) {
        return new Completed(facts + indented(all.subList(at + 1, all.size())), above - at - 1);
      }
    }
    return new Completed(facts + lines, above);
  }

  private static String indented(List<String> lines) {
    return lines.stream()
        .takeWhile(line -> line.isBlank() || Character.isWhitespace(line.charAt(0)))
        .collect(Collectors.joining("\n"))
        .stripIndent();
  }

  private static String nameOf(String file) {
    String plain = file.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
    String name = NO_NAME.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "pasted" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }
}
