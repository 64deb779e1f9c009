package org.votecall.script;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.measure.VoteStage;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;

/** All scripts, asked for the one that fits. */
public final class Scripts {
  private final Map<Keyword, List<ScriptTimeline>> timelines;

  public Scripts(Collection<ScriptTimeline> timelines) {
    this.timelines =
        timelines.stream().collect(Collectors.groupingBy(timeline -> timeline.key().campaign()));
  }

  /**
   * The variant for somebody who speaks {@code language}: in it if there is any, or in English;
   * written for {@code channel}, or for one that may stand in for it; and of those the one that the
   * most must be so for. What is said to lawmakers before they vote is neither for an executive nor
   * for afterwards.
   *
   * @param traits what is so of them; the audience of a variant must hold
   */
  public Optional<ScriptChoice> choose(
      Keyword campaign,
      ScriptChannel channel,
      Language language,
      VoteStage stage,
      Traits traits,
      Instant now) {
    return fitting(campaign, channel, language, stage, now)
        .filter(template -> template.isFor(traits))
        .min(order(channel, language))
        .map(template -> new ScriptChoice(template, traits, channel, language, stage));
  }

  /** Another variant that fits as well as {@code choice}, which only its name comes before. */
  public Optional<ScriptTemplate> rival(ScriptChoice choice, Instant now) {
    Comparator<ScriptTemplate> order = fitness(choice.channel(), choice.language());
    return fitting(
            choice.template().key().campaign(),
            choice.channel(),
            choice.language(),
            choice.stage(),
            now)
        .filter(template -> template.isFor(choice.traits()))
        .filter(template -> !template.key().equals(choice.template().key()))
        .filter(template -> order.compare(template, choice.template()) == 0)
        .findFirst();
  }

  /** Whether anybody at all would be given one in this language, and not in another. */
  public boolean any(
      Keyword campaign, ScriptChannel channel, Language language, VoteStage stage, Instant now) {
    return fitting(campaign, channel, language, stage, now).anyMatch(in(language));
  }

  /** The same, at whatever stage and for the channel itself. */
  public boolean any(Keyword campaign, ScriptChannel channel, Language language, Instant now) {
    return inForce(campaign, now)
        .filter(template -> template.key().channel() == channel)
        .anyMatch(in(language));
  }

  /** Whether a campaign has nothing to text in one of its languages at {@code now}. */
  public boolean silent(Campaign campaign, Instant now) {
    return campaign.languages().isEmpty()
        || campaign.languages().stream()
            .anyMatch(language -> !any(campaign.keyword(), ScriptChannel.SMS, language, now));
  }

  /** Those in force at {@code now}. */
  public Stream<ScriptTemplate> inForce(Keyword campaign, Instant now) {
    return timelines.getOrDefault(campaign, List.of()).stream()
        .flatMap(timeline -> timeline.at(now).stream());
  }

  private Stream<ScriptTemplate> fitting(
      Keyword campaign, ScriptChannel channel, Language language, VoteStage stage, Instant now) {
    return inForce(campaign, now)
        .filter(template -> template.fits(stage))
        .filter(in(language).or(in(Language.EN)))
        .filter(template -> channel.sources().contains(template.key().channel()));
  }

  private static Predicate<ScriptTemplate> in(Language language) {
    return template -> template.key().language() == language;
  }

  private static Comparator<ScriptTemplate> order(ScriptChannel channel, Language language) {
    return fitness(channel, language).thenComparing(one -> one.key().name());
  }

  private static Comparator<ScriptTemplate> fitness(ScriptChannel channel, Language language) {
    return Comparator.comparing((ScriptTemplate one) -> one.key().language() != language)
        .thenComparing(one -> channel.sources().indexOf(one.key().channel()))
        .thenComparing(ScriptTemplate::conditions, Comparator.reverseOrder());
  }
}
