package org.votecall.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Problems;
import org.votecall.words.Language;
import org.votecall.words.Placeholders;

/**
 * A script as staff wrote it, checked: every placeholder in it is closed and known.
 *
 * @param stages of a vote for which it is written; none for one that fits any vote ahead
 * @param version tells one wording from another; a call report names it
 */
public record ScriptTemplate(
    Keyword campaign,
    String name,
    ScriptChannel channel,
    Language language,
    Set<VoteStage> stages,
    String version,
    String text,
    Set<ScriptVariable> variables) {
  private static final int MAX_LENGTH = 5_000;
  private static final int VERSION_BYTES = 6;
  private static final Pattern OTHER_BRACKETS = Pattern.compile("[{}<>]");
  private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]*)\\]");

  /**
   * Checks {@code text}; empty after adding every problem in it to {@code problems}.
   *
   * @param place where the text stands, for the person who wrote it
   */
  public static Optional<ScriptTemplate> check(
      Keyword campaign,
      String name,
      ScriptChannel channel,
      Language language,
      Set<VoteStage> stages,
      String text,
      String place,
      Problems problems) {
    int before = problems.list().size();
    if (text.isBlank()) {
      problems.add("script:empty", place, "There are no words below the second ---.");
    }
    if (text.length() > MAX_LENGTH) {
      problems.add("script:too_long", place, "A script has at most " + MAX_LENGTH + " characters.");
    }
    Set<ScriptVariable> variables = variables(text, place, problems);
    findStrayBrackets(text, place, problems);
    findOtherBrackets(text, place, problems);
    if (problems.list().size() > before) {
      return Optional.empty();
    }
    String version = version(channel + "\n" + language + written(stages) + "\n" + text.strip());
    return Optional.of(
        new ScriptTemplate(
            campaign, name, channel, language, stages, version, text.strip(), variables));
  }

  /** Whether it was written for a vote at {@code stage} and not for any. */
  public boolean isFor(VoteStage stage) {
    return stages.contains(stage);
  }

  /** Whether it may be said before any vote of a chamber or a committee. */
  boolean isForAnyVoteAhead() {
    return stages.isEmpty();
  }

  /**
   * The words with every placeholder filled.
   *
   * @throws IllegalArgumentException when a placeholder has no value
   */
  public Script fill(Map<ScriptVariable, String> values) {
    Map<String, String> byName =
        values.entrySet().stream()
            .collect(Collectors.toMap(value -> value.getKey().written(), Map.Entry::getValue));
    return new Script(Placeholders.SQUARE.fill(text, byName), version);
  }

  private static String written(Set<VoteStage> stages) {
    return stages.stream().sorted().map(stage -> " " + stage).collect(Collectors.joining());
  }

  private static String version(String wording) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static Set<ScriptVariable> variables(String text, String place, Problems problems) {
    Set<ScriptVariable> known = EnumSet.noneOf(ScriptVariable.class);
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      String written = matcher.group(1);
      Optional<ScriptVariable> variable = ScriptVariable.find(written);
      if (variable.isEmpty()) {
        problems.add(
            "script:unknown_placeholder",
            place + " line " + lineOf(text, matcher.start()),
            "[" + written + "] is not a placeholder. " + suggestion(written));
      }
      variable.ifPresent(known::add);
    }
    return Set.copyOf(known);
  }

  private static String suggestion(String written) {
    return ScriptVariable.nearest(written.trim().toUpperCase(Locale.ROOT))
        .map(name -> "Did you mean [" + name + "]?")
        .orElse("Use one of " + ScriptVariable.allWritten() + ".");
  }

  private static void findStrayBrackets(String text, String place, Problems problems) {
    String rest = BRACKETED.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
    for (int at = 0; at < rest.length(); at++) {
      char c = rest.charAt(at);
      if (c == '[' || c == ']') {
        problems.add(
            "script:unclosed_placeholder",
            place + " line " + lineOf(text, at),
            "This " + c + " has no partner. Write placeholders like [BILL NUMBER].");
      }
    }
  }

  private static void findOtherBrackets(String text, String place, Problems problems) {
    Matcher matcher = OTHER_BRACKETS.matcher(text);
    while (matcher.find()) {
      problems.add(
          "script:other_brackets",
          place + " line " + lineOf(text, matcher.start()),
          "This "
              + matcher.group()
              + " would be read aloud. Placeholders stand in [square] brackets.");
    }
  }

  private static long lineOf(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
