package org.votecall.script;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.measure.Position;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Findings;
import org.votecall.script.language.Condition;
import org.votecall.script.language.Possible;
import org.votecall.script.language.ScriptBody;
import org.votecall.script.language.ScriptParser;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;
import org.votecall.words.Language;
import org.votecall.words.Placeholders;

/**
 * A script that was read: every placeholder in it is known, every block has its end.
 *
 * @param stages of a vote for which it is written; none for one that fits any vote ahead
 * @param audience what must be so of whoever is told it; empty for everyone
 * @param version tells one wording from another; a call report names it
 * @param updated when it was last looked at, as its author says, or else when it was saved; null
 *     when nobody knows
 */
public record ScriptTemplate(
    ScriptKey key,
    Set<VoteStage> stages,
    List<Condition> audience,
    String version,
    @Nullable Instant updated,
    ScriptBody body) {

  /** Reads {@code source}; empty, after telling why, when it cannot be used. */
  public static Optional<ScriptTemplate> read(ScriptSource source, Findings findings) {
    Optional<ScriptTemplate> read =
        ScriptParser.parse(source.text(), source.key().language(), findings)
            .map(
                body ->
                    new ScriptTemplate(
                        source.key(),
                        source.stages(),
                        source.audience(),
                        source.version(),
                        source.updated(),
                        body));
    read.ifPresent(template -> template.body().findUnreachable(template.possible(), findings));
    return read;
  }

  /** Whether it may be said at {@code stage}: what was written for any vote is for one ahead. */
  boolean fits(VoteStage stage) {
    return stages.isEmpty() ? stage.takenByMembers() : stages.contains(stage);
  }

  /** Whether it may be said where {@code traits} hold. */
  boolean isFor(Traits traits) {
    return audience.stream().allMatch(condition -> condition.holds(traits));
  }

  /** Whether what it says, or whether it is said, depends on {@code subject}. */
  public boolean asks(Subject subject) {
    return audience.stream().anyMatch(condition -> condition.subject() == subject)
        || body.asks(subject);
  }

  /** How many things must be so for it to be said. */
  int conditions() {
    return audience.size() + (stages.isEmpty() ? 0 : 1);
  }

  /**
   * What it says where {@code traits} hold, with every placeholder filled. A bracket in a value
   * comes out round: nothing may look as if it were left to fill in.
   *
   * @param values asked only for what stands in the words
   * @throws IllegalArgumentException when a placeholder has no value
   */
  public Script fill(Traits traits, Function<ScriptVariable, String> values) {
    return fill(body.choose(traits), values);
  }

  /** The same, of what was chosen from it already. */
  public Script fill(ScriptBody.Chosen chosen, Function<ScriptVariable, String> values) {
    Map<String, String> byName = new HashMap<>();
    for (ScriptVariable variable : chosen.variables()) {
      byName.put(variable.written(), Value.plain(values.apply(variable)));
    }
    return new Script(Placeholders.SQUARE.fill(chosen.text(), byName), version);
  }

  /** What may be so of those who are told it. */
  private Possible possible() {
    Possible possible =
        Possible.ANYTHING.where(
            Subject.STAGE,
            Arrays.stream(VoteStage.values())
                .filter(this::fits)
                .map(Subject::nameOf)
                .collect(Collectors.toSet()));
    possible =
        possible.where(
            Subject.CHANNEL,
            ScriptChannel.used().stream()
                .filter(channel -> channel.sources().contains(key.channel()))
                .map(ScriptChannel::code)
                .collect(Collectors.toSet()));
    if (key.language() != Language.EN) { // English is for those, too, whose language has none
      possible = possible.where(Subject.LANGUAGE, Set.of(key.language().code()));
    }
    if (stages.equals(Set.of(VoteStage.AFTER_VOTE))) { // then it is how they voted
      possible =
          possible.where(
              Subject.POSITION,
              Set.of(Subject.nameOf(Position.Value.YES), Subject.nameOf(Position.Value.NO)));
    }
    for (Condition condition : audience) {
      possible = possible.where(condition.subject(), condition.values());
    }
    return possible;
  }
}
