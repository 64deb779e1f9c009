package org.votecall.script;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Official;
import org.votecall.measure.Ballot;
import org.votecall.measure.Position;
import org.votecall.measure.VoteTime.Precision;
import org.votecall.script.language.Subject;
import org.votecall.script.language.Traits;
import org.votecall.target.Situation;
import org.votecall.target.Target;
import org.votecall.words.Language;

/** Finds what is so of a supporter, the person they call, and the vote, for scripts to ask. */
final class StandingTraits {
  private StandingTraits() {}

  static Traits of(Situation situation, Target target, ScriptChannel channel, Language language) {
    Map<Subject, String> values = new EnumMap<>(Subject.class);
    values.put(Subject.STAGE, Subject.nameOf(situation.vote().stage()));
    values.put(
        Subject.CHAMBER,
        target.chamber() == null ? "none" : Subject.nameOf(target.chamber().type()));
    values.put(Subject.PARTY, party(target.official()));
    values.put(Subject.POSITION, position(situation, target));
    values.put(Subject.ROLE, role(situation, target));
    values.put(Subject.CONSTITUENT, yes(situation.isConstituentOf(target)));
    values.put(Subject.COMMITTEE_MEMBER, yes(situation.isOnCommittee(target.id())));
    values.put(Subject.CHANNEL, channel.code());
    values.put(Subject.LANGUAGE, language.code());
    values.put(Subject.DAYS_TO_VOTE, days(situation));
    return new Traits(values);
  }

  private static String yes(boolean so) {
    return so ? "yes" : "no";
  }

  /** Those elected for two parties are of the larger one. */
  private static String party(Official official) {
    String party =
        official instanceof Legislator member ? member.party().toLowerCase(Locale.ROOT) : "";
    if (party.isBlank()) {
      return Subject.UNKNOWN;
    }
    if (party.contains("democrat")) {
      return "democratic";
    }
    if (party.contains("republican")) {
      return "republican";
    }
    if (party.contains("independent")) {
      return "independent";
    }
    return party.replace("-", "").contains("nonpartisan") ? "nonpartisan" : "other";
  }

  /** Once they have voted, that is how they stand. */
  private static String position(Situation situation, Target target) {
    Optional<Ballot.Value> ballot = situation.ballot(target.id());
    if (ballot.isPresent()) {
      return switch (ballot.get()) {
        case AYE -> Subject.nameOf(Position.Value.YES);
        case NO -> Subject.nameOf(Position.Value.NO);
        case NOT_VOTING -> Subject.UNKNOWN;
      };
    }
    return situation
        .stands()
        .on(situation.measure().key(), target.id())
        .map(Position::value)
        .map(Subject::nameOf)
        .orElse(Subject.UNKNOWN);
  }

  /** Whoever presides over the committee that votes does so for those, too, whom they represent. */
  private static String role(Situation situation, Target target) {
    if (situation.presides(target.id())) {
      return "chair";
    }
    return switch (target.reason()) {
      case OWN_MEMBER, OWN_MEMBER_ON_COMMITTEE, OWN_CONFEREE, OWN_MEMBER_WHO_VOTED -> "member";
      case CHAIR -> "chair";
      case LEADER -> "leader";
      case AUTHOR -> "author";
      case EXECUTIVE -> "executive";
      case NAMED -> target.chamber() == null ? "executive" : "named";
    };
  }

  /** To the first day on which it may be; of a deadline, to that. */
  private static String days(Situation situation) {
    if (situation.vote().when().precision() == Precision.UNKNOWN) {
      return Subject.UNKNOWN;
    }
    LocalDate first = situation.vote().when().firstDay();
    long days = ChronoUnit.DAYS.between(situation.day(), first);
    return Subject.nameOf(days);
  }
}
