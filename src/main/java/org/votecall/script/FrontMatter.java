package org.votecall.script;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Findings;
import org.votecall.script.language.Condition;
import org.votecall.script.language.ConditionReader;
import org.votecall.script.language.Nearest;
import org.votecall.script.language.Subject;
import org.votecall.words.Language;

/** The facts above a script: whose it is, where and to whom it is said. */
final class FrontMatter {
  private static final List<String> KNOWN =
      List.of(
          "campaign",
          "name",
          "channel",
          "language",
          "stage",
          "audience",
          "updated",
          "note",
          "text");
  private static final String CODE = "script:front_matter";

  private final JsonNode facts;
  private final List<String> lines;
  private final Findings findings;
  private boolean failed;

  private FrontMatter(JsonNode facts, List<String> lines, Findings findings) {
    this.facts = facts;
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * Makes a source of them and of the words; empty after telling what is wrong with them.
   *
   * @param saved when that was; null when nobody knows
   * @param lines of the whole file, in which each is looked for to tell where it stands
   */
  static Optional<ScriptSource> read(
      JsonNode facts, List<String> lines, String text, @Nullable Instant saved, Findings findings) {
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
      fail("name", String.valueOf(e.getMessage()), "Write a short name, like name: floor.");
      return Optional.empty();
    }
  }

  private void tellUnknown() {
    for (Iterator<String> names = facts.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!KNOWN.contains(name)) {
        fail(
            name,
            "\"" + name + "\" is nothing we know.",
            Nearest.of(name, KNOWN)
                .map(near -> "Did you mean " + near + ":?")
                .orElse("There may be " + String.join(", ", KNOWN.subList(0, 8)) + "."));
      }
    }
  }

  private <T> @Nullable T required(String name, Function<String, T> reader) {
    if (text(name).isEmpty()) {
      fail(name, "It does not say its " + name + ".", "Write a line " + name + ": ...");
      return null;
    }
    return optional(name, reader);
  }

  private <T> @Nullable T optional(String name, Function<String, T> reader) {
    if (text(name).isEmpty()) {
      return null;
    }
    try {
      return reader.apply(text(name));
    } catch (IllegalArgumentException e) {
      fail(name, name + ": " + e.getMessage() + ".", "");
      return null;
    }
  }

  private Set<VoteStage> stages() {
    Set<VoteStage> stages = EnumSet.noneOf(VoteStage.class);
    for (String written : several("stage", "[,;/]|\\bor\\b")) {
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
    for (String written : several("audience", "(?i);|\\band\\b")) {
      try {
        audience.add(ConditionReader.read(written));
      } catch (ConditionReader.Unreadable e) {
        fail("audience", "audience: " + e.getMessage(), e.suggestion());
      }
    }
    return audience;
  }

  private List<String> several(String name, String between) {
    List<String> each = new ArrayList<>();
    if (facts.path(name).isArray()) {
      facts.path(name).forEach(one -> each.add(one.asText()));
    } else {
      each.addAll(Arrays.asList(text(name).split(between)));
    }
    return each.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static Instant day(String text) {
    try {
      // its last moment: whoever writes a day has looked at all that was changed on it
      return LocalDate.parse(text).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no day like 2026-08-31", e);
    }
  }

  private String text(String name) {
    JsonNode value = facts.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
  }

  private void fail(String name, String message, String suggestion) {
    failed = true;
    findings.error(CODE, lineOf(name), message, suggestion);
  }

  /** Where the fact stands; the first line where it stands nowhere. */
  private int lineOf(String name) {
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).strip();
      if (line.startsWith(name + ":") || line.startsWith('"' + name + '"')) {
        return at + 1;
      }
    }
    return 1;
  }
}
