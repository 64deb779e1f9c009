package org.votecall.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.votecall.measure.VoteStage;
import org.votecall.script.language.Condition;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;
import org.votecall.words.Words;

/**
 * The variant that was chosen for somebody, and what for.
 *
 * @param traits by which it was chosen
 * @param channel for which one was wanted
 * @param language in which one was wanted
 */
public record ScriptChoice(
    ScriptTemplate template,
    Traits traits,
    ScriptChannel channel,
    Language language,
    VoteStage stage) {

  /** Whether it was written for the channel itself, and for no other that stands in for it. */
  public boolean isOfItsOwnChannel() {
    return template.key().channel() == channel;
  }

  /** The words for {@code facts}. */
  public Script fill(ScriptFacts facts, Words words) {
    return template.fill(traits, variable -> facts.value(variable, words));
  }

  /** Why this one: {@code POSITION = undecided}, {@code FLOOR}, {@code es -> en}. */
  public List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    template.audience().stream().map(Condition::toString).forEach(reasons::add);
    if (!template.stages().isEmpty()) {
      reasons.add(stage.name().replace('_', ' '));
    }
    if (template.key().language() != language) {
      reasons.add(language.code() + " -> " + template.key().language().code());
    }
    if (template.key().channel() != channel) {
      reasons.add(channel.code() + " -> " + template.key().channel().code());
    }
    if (reasons.isEmpty()) {
      reasons.add("it is for everyone");
    }
    return reasons;
  }

  /** What is so of them by which parts of it are said, and others are not. */
  public Set<String> inside() {
    return template.body().held(traits);
  }
}
