package org.votecall.script;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.words.Language;

/** All scripts, asked for the one that fits. */
public final class Scripts {
  private final List<ScriptTemplate> templates;

  public Scripts(Collection<ScriptTemplate> templates) {
    this.templates = List.copyOf(templates);
  }

  /**
   * The words to give somebody who speaks {@code language}: in it if there are any, or in English;
   * written for {@code stage}, or for any vote ahead. What is said to lawmakers before they vote is
   * neither for an executive nor for afterwards.
   */
  public Optional<ScriptTemplate> best(
      Keyword campaign, ScriptChannel channel, Language language, VoteStage stage) {
    return find(campaign, channel, language, stage)
        .or(() -> find(campaign, channel, Language.EN, stage));
  }

  private Optional<ScriptTemplate> find(
      Keyword campaign, ScriptChannel channel, Language language, VoteStage stage) {
    List<ScriptTemplate> its = of(campaign, channel, language).toList();
    boolean ahead = stage != VoteStage.EXECUTIVE && stage != VoteStage.AFTER_VOTE;
    return its.stream()
        .filter(template -> template.isFor(stage))
        .findFirst()
        .or(
            () ->
                its.stream().filter(template -> ahead && template.isForAnyVoteAhead()).findFirst());
  }

  /** Whether there are any in {@code language}, for whatever stage. */
  public boolean any(Keyword campaign, ScriptChannel channel, Language language) {
    return of(campaign, channel, language).findAny().isPresent();
  }

  private Stream<ScriptTemplate> of(Keyword campaign, ScriptChannel channel, Language language) {
    return templates.stream()
        .filter(template -> template.campaign().equals(campaign))
        .filter(template -> template.channel() == channel && template.language() == language);
  }
}
