package org.votecall.script;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Findings;
import org.votecall.script.language.Condition;
import org.votecall.script.language.ConditionReader;
import org.votecall.script.language.Shown;
import org.votecall.script.language.Subject;
import org.votecall.words.Language;

/** The facts above a script: whose it is, where and to whom it is said. */
final class FrontMatter {
  private static final int SHOWN = 5;

  /** A comma parts conditions, too, where what follows asks something of its own. */
  private static final String BETWEEN_CONDITIONS =
      "(?i);|\\band\\b|,\\s*(?=(?:NOT )?(?:"
          + Arrays.stream(Subject.values()).map(Subject::written).collect(joining("|"))
          + ")\\b)";

  private static final Set<String> EVERYONE =
      Set.of("everyone", "everybody", "all", "anyone", "todos");

  private static final String CODE = "script:front_matter";

  private final Facts facts;
  private final FactLines lines;
  private final Findings findings;
  private boolean failed;

  /** Those that are there, though not as they are written. */
  private final Set<String> meant = new HashSet<>();

  private FrontMatter(JsonNode facts, FactLines lines, Findings findings) {
    this.facts = new Facts(facts);
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * Makes a source of them and of the words; empty after telling what is wrong with them.
   *
   * @param lines in which each is looked for to tell where it stands
   * @param saved when that was; null when nobody knows
   */
  static Optional<ScriptSource> read(
      JsonNode facts, FactLines lines, String text, @Nullable Instant saved, Findings findings) {
    return new FrontMatter(facts, lines, findings).source(text, saved);
  }

  private Optional<ScriptSource> source(String text, @Nullable Instant saved) {
    tellUnknown();
    Keyword campaign = required("campaign", Keyword::parse);
    String name = required("name", one -> one);
    ScriptChannel channel = optional("channel", ScriptChannel::of);
    Language language = required("language", Language::of);
    Set<VoteStage> stages = stages();
    List<Condition> audience = audience();
    Instant updated = optional("updated", FrontMatter::day);
    if (failed || campaign == null || name == null || language == null) {
      return Optional.empty();
    }
    try {
      ScriptKey key =
          new ScriptKey(campaign, name, channel == null ? ScriptChannel.BASE : channel, language);
      return Optional.of(
          new ScriptSource(key, stages, audience, updated == null ? saved : updated, text));
    } catch (IllegalArgumentException e) {
      fail("name", "name: " + e.getMessage() + ".", "Write a short name, like name: floor.");
      return Optional.empty();
    }
  }

  /** Each that is a slip of one we know by itself, all others in one line. */
  private void tellUnknown() {
    List<String> strange = new ArrayList<>(facts.names());
    strange.removeAll(Facts.KNOWN);
    for (String name : List.copyOf(strange)) {
      Optional<String> near = facts.meantBy(name);
      if (near.isPresent()) {
        meant.add(near.get());
        strange.remove(name);
        fail(
            name,
            "\"" + Shown.of(name) + "\" is nothing we know.",
            "Did you mean " + near.get() + ":?");
      }
    }
    if (!strange.isEmpty()) {
      int more = strange.size() - SHOWN;
      String shown = strange.stream().limit(SHOWN).map(Shown::of).collect(Collectors.joining(", "));
      fail(
          strange.get(0),
          "Nothing we know: " + shown + (more > 0 ? " and " + more + " more." : "."),
          "There may be " + String.join(", ", Facts.KNOWN.subList(0, 8)) + ".");
    }
  }

  private <T> @Nullable T required(String name, Function<String, T> reader) {
    if (!facts.text(name).isEmpty() || facts.severalOf(name)) {
      return optional(name, reader);
    }
    if (!meant.contains(name)) {
      fail(
          name, "It does not say its " + name + ".", "Write a line " + name + ": " + example(name));
    }
    return null;
  }

  private static String example(String name) {
    return switch (name) {
      case "language" -> "en, or es.";
      case "name" -> "and a short name, like floor.";
      default -> "and its keyword.";
    };
  }

  private <T> @Nullable T optional(String name, Function<String, T> reader) {
    if (facts.severalOf(name)) {
      fail(name, "There is more than one " + name + ".", "Write one, and a file for each other.");
      return null;
    } else if (facts.text(name).isEmpty()) {
      return null;
    }
    try {
      return reader.apply(facts.text(name));
    } catch (IllegalArgumentException e) {
      fail(name, name + ": " + e.getMessage() + ".", nearValue(name));
      return null;
    }
  }

  /** The value that was meant, where conditions have a word for it. */
  private String nearValue(String name) {
    if (!name.equals("channel") && !name.equals("language")) {
      return "";
    }
    return ConditionReader.valueOf(Subject.valueOf(name.toUpperCase(Locale.ROOT)), facts.text(name))
        .map(value -> "Did you mean " + name + ": " + value + "?")
        .orElse("");
  }

  private Set<VoteStage> stages() {
    Set<VoteStage> stages = EnumSet.noneOf(VoteStage.class);
    for (String written : facts.several("stage", "[,;/]|\\bor\\b")) {
      try {
        ConditionReader.read("STAGE = " + written)
            .values()
            .forEach(value -> stages.add(VoteStage.valueOf(Subject.constantOf(value))));
      } catch (ConditionReader.Unreadable e) {
        fail("stage", "stage: " + e.getMessage(), e.suggestion());
      }
    }
    return stages;
  }

  private List<Condition> audience() {
    List<Condition> audience = new ArrayList<>();
    for (String written : facts.several("audience", BETWEEN_CONDITIONS)) {
      if (EVERYONE.contains(written.toLowerCase(Locale.ROOT))) {
        continue;
      }
      try {
        audience.add(ConditionReader.read(written));
      } catch (ConditionReader.Unreadable e) {
        fail("audience", "audience: " + e.getMessage(), e.suggestion());
      }
    }
    return audience;
  }

  private static Instant day(String text) {
    try {
      // its last moment: whoever writes a day has looked at all that was changed on it
      return LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day like 2026-08-31", e);
    }
  }

  private void fail(String name, String message, String suggestion) {
    failed = true;
    findings.error(CODE, lines.of(name), message, suggestion);
  }
}
