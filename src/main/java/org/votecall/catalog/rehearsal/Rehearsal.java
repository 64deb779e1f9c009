package org.votecall.catalog.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Position;
import org.votecall.measure.VoteStage;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptChoice;
import org.votecall.script.ScriptFacts;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.language.ScriptBody;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;
import org.votecall.target.Target;
import org.votecall.words.Language;
import org.votecall.words.Words;

/** Goes through every call a campaign may make somebody make: each vote, member and known stand. */
final class Rehearsal {
  private static final List<String> VOTED =
      List.of(Subject.nameOf(Position.Value.YES), Subject.nameOf(Position.Value.NO));

  /** Days that tell near from far, as scripts do. */
  private static final List<String> DAYS = List.of("0", "1", "2", "7", "30", Subject.UNKNOWN);

  private final Catalog catalog;
  private final Atlas atlas;
  private final Campaign campaign;
  private final Instant now;
  private final Map<Language, Words> words;
  private final boolean positionMatters;
  private final boolean daysMatter;
  private final Map<Traits, Optional<Cast>> casts = new HashMap<>();

  Rehearsal(
      Catalog catalog, Atlas atlas, Campaign campaign, Instant now, Map<Language, Words> words) {
    this.catalog = catalog;
    this.atlas = atlas;
    this.campaign = campaign;
    this.now = now;
    this.words = words;
    this.positionMatters = matters(Subject.POSITION);
    this.daysMatter = matters(Subject.DAYS_TO_VOTE);
  }

  /** Those of the campaign, and those in which anything is written. */
  private Set<Language> languages() {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    languages.addAll(campaign.languages());
    catalog
        .scripts()
        .inForce(campaign.keyword(), now)
        .forEach(template -> languages.add(template.key().language()));
    return languages;
  }

  /** Whether any script in force asks for it. */
  private boolean matters(Subject subject) {
    return catalog
        .scripts()
        .inForce(campaign.keyword(), now)
        .anyMatch(template -> template.asks(subject));
  }

  /** Plays everything to {@code listener}, and tells for whom there was nothing. */
  List<Gap> play(Consumer<Performance> listener) {
    Programme programme = Programme.of(catalog, atlas, campaign, now);
    List<Gap> gaps = new ArrayList<>();
    for (Occasion occasion : programme.ahead()) {
      List<ScriptFacts> calls = occasion.calls().toList();
      for (Language language : languages()) {
        Set<String> unserved = play(calls, language, listener);
        boolean meant = unserved.size() < calls.size(); // otherwise our own sentence is for all
        if (meant && !unserved.isEmpty()) {
          gaps.add(new Gap.NoScript(occasion.vote().stage(), language, List.copyOf(unserved)));
        }
      }
      List<String> silent = occasion.withoutNumber().stream().map(Rehearsal::label).toList();
      if (!silent.isEmpty()) {
        gaps.add(new Gap.NoNumber(occasion.vote().stage(), silent));
      }
    }
    for (Occasion occasion : programme.imagined()) {
      List<ScriptFacts> calls = occasion.calls().toList();
      languages().forEach(language -> play(calls, language, listener));
    }
    return gaps;
  }

  /** Gives those for whom there is no text, at some stand they may have. */
  private Set<String> play(
      List<ScriptFacts> calls, Language language, Consumer<Performance> listener) {
    Set<String> unserved = new LinkedHashSet<>();
    for (ScriptFacts facts : calls) {
      List<Traits> variations = variations(facts, language);
      Set<Object> said = new HashSet<>();
      for (ScriptChannel channel : ScriptChannel.used()) {
        for (Traits variation : variations) {
          Optional<Cast> cast = cast(facts, channel, language, variation);
          if (cast.filter(one -> said.add(one.words())).isPresent()) {
            listener.accept(perform(facts, cast.get()));
          } else if (cast.isEmpty() && channel == ScriptChannel.SMS) {
            unserved.add(label(facts.target()));
          }
        }
      }
    }
    return unserved;
  }

  /** What may be so of a call: as things stand, and with all else that scripts ask of it. */
  private List<Traits> variations(ScriptFacts facts, Language language) {
    Traits now = facts.traits(ScriptChannel.SMS, language);
    List<Traits> all = new ArrayList<>();
    for (String position : positions(facts)) {
      Traits standing = now.with(Subject.POSITION, position);
      all.add(standing);
      if (daysMatter) {
        DAYS.forEach(days -> all.add(standing.with(Subject.DAYS_TO_VOTE, days)));
      }
    }
    return all;
  }

  /** Chooses once for all of whom the same is so. */
  private Optional<Cast> cast(
      ScriptFacts facts, ScriptChannel channel, Language language, Traits variation) {
    Traits traits = variation.with(Subject.CHANNEL, channel.code());
    return casts.computeIfAbsent(
        traits,
        same ->
            catalog
                .scripts()
                .choose(
                    campaign.keyword(),
                    channel,
                    language,
                    facts.situation().vote().stage(),
                    traits,
                    now)
                .map(this::cast));
  }

  private Cast cast(ScriptChoice choice) {
    return new Cast(
        choice,
        choice.template().body().choose(choice.traits()),
        catalog.scripts().rival(choice, now).map(ScriptTemplate::key).orElse(null));
  }

  /**
   * Which script is said, and which parts of it.
   *
   * @param rival another that would have fitted as well; null when there is none
   */
  private record Cast(ScriptChoice choice, ScriptBody.Chosen chosen, @Nullable ScriptKey rival) {
    /** What tells it from others: to a machine, the same words are something else. */
    List<Object> words() {
      return List.of(
          choice.template().key(), choice.channel() == ScriptChannel.VOICEMAIL, chosen.text());
    }
  }

  private Performance perform(ScriptFacts facts, Cast cast) {
    ScriptTemplate template = cast.choice().template();
    Words its = Objects.requireNonNull(words.get(template.key().language()));
    return new Performance(
        template,
        cast.choice().channel(),
        cast.choice().stage(),
        label(facts.target()),
        facts.value(ScriptVariable.ASK, its),
        template.fill(cast.chosen(), variable -> facts.value(variable, its)).text(),
        cast.rival());
  }

  /**
   * Every stand they may have, if any script asks for it; otherwise one is as good as another. Who
   * has voted is for it or against it.
   */
  private List<String> positions(ScriptFacts facts) {
    if (!positionMatters) {
      return List.of(Subject.UNKNOWN);
    }
    if (facts.situation().vote().stage() == VoteStage.AFTER_VOTE) {
      return VOTED;
    }
    return Stream.concat(
            Stream.of(Position.Value.values()).map(Subject::nameOf), Stream.of(Subject.UNKNOWN))
        .toList();
  }

  private static String label(Target target) {
    return target.district().map(Object::toString).orElse(target.official().name());
  }
}
