package org.votecall.script;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Ask;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteWhen;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Traits;
import org.votecall.target.Situation;
import org.votecall.target.Target;
import org.votecall.words.Arg;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Localized;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/**
 * What a script may say: the facts of one supporter, target and vote, at one moment.
 *
 * @param body who votes or decides, as it is called
 */
public record ScriptFacts(
    Situation situation,
    Target target,
    Office office,
    Localized body,
    long callsSoFar,
    Moment moment) {

  /**
   * What its conditions may ask.
   *
   * @param language that the supporter speaks, whatever the words are in
   */
  public Traits traits(ScriptChannel channel, Language language) {
    return StandingTraits.of(situation, target, channel, language);
  }

  /** What stands in the place of {@code variable}, in the language of {@code words}. */
  public String value(ScriptVariable variable, Words words) {
    Measure measure = situation.measure();
    return switch (variable) {
      case NAME -> words.render(Line.of(Phrase.FILL_NAME));
      case CITY -> known(situation.home().city(), Phrase.FILL_CITY, words);
      case ZIP -> known(situation.home().zip(), Phrase.FILL_ZIP, words);
      case STATE -> place();
      case DISTRICT -> target.district().map(name -> name.in(words)).orElse(place());
      case TITLE -> target.title().in(words);
      case FIRST_NAME -> target.official().firstName();
      case LAST_NAME -> target.official().lastName();
      case FULL_NAME -> target.official().name();
      case PHONE -> office.dialable();
      case OFFICE -> words.render(Line.of(office.kind().phrase()));
      case CHAMBER, COMMITTEE -> body.in(words);
      case BILL_NUMBER -> measure.label().in(words);
      case BILL_TITLE -> measure.title();
      case BILL_NICKNAME -> measure.nickname().in(words);
      case AUTHOR -> measure.author();
      case LINK -> measure.link();
      case ASK -> Ask.of(campaign(), vote().stage(), measure).in(words);
      case VOTE_WHEN -> words.render(VoteWhen.inPassing(vote(), moment));
      case VOTE_DATE -> date().in(words);
      case CAMPAIGN -> campaign().name();
      case GOAL -> new Arg.Count(campaign().goal().at(callsSoFar)).in(words);
      case CALLS_SO_FAR -> new Arg.Count(callsSoFar).in(words);
    };
  }

  private String place() {
    return situation.placeName(target.division());
  }

  private Campaign campaign() {
    return situation.campaign();
  }

  private ScheduledVote vote() {
    return situation.vote();
  }

  private Arg date() {
    LocalDate date = vote().when().date();
    return date == null ? VoteWhen.inPassing(vote(), moment) : new Arg.Day(date);
  }

  private static String known(@Nullable Object value, Phrase otherwise, Words words) {
    return value == null ? words.render(Line.of(otherwise)) : value.toString();
  }
}
