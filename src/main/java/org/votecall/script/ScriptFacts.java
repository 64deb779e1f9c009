package org.votecall.script;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.campaign.Ask;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteWhen;
import org.votecall.target.Target;
import org.votecall.words.Arg;
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
    Campaign campaign,
    Measure measure,
    ScheduledVote vote,
    Target target,
    Office office,
    Home home,
    String jurisdictionName,
    Localized body,
    long callsSoFar,
    Moment moment) {

  /** A value for every variable there is; never blank. */
  public Map<ScriptVariable, String> values(Words words) {
    Map<ScriptVariable, String> values = new EnumMap<>(ScriptVariable.class);
    putSupporter(values, words);
    putTarget(values, words);
    putVote(values, words);
    putCampaign(values, words);
    return values;
  }

  private void putSupporter(Map<ScriptVariable, String> values, Words words) {
    values.put(ScriptVariable.NAME, words.render(Line.of(Phrase.FILL_NAME)));
    values.put(ScriptVariable.CITY, known(home.city(), Phrase.FILL_CITY, words));
    values.put(ScriptVariable.ZIP, known(home.zip(), Phrase.FILL_ZIP, words));
    values.put(ScriptVariable.STATE, jurisdictionName);
  }

  private void putTarget(Map<ScriptVariable, String> values, Words words) {
    values.put(
        ScriptVariable.DISTRICT,
        target.district().map(name -> name.in(words)).orElse(jurisdictionName));
    values.put(ScriptVariable.TITLE, target.title().in(words));
    values.put(ScriptVariable.FIRST_NAME, target.official().firstName());
    values.put(ScriptVariable.LAST_NAME, target.official().lastName());
    values.put(ScriptVariable.FULL_NAME, target.official().name());
    values.put(ScriptVariable.CHAMBER, body.in(words));
    values.put(ScriptVariable.PHONE, office.dialable());
  }

  private void putVote(Map<ScriptVariable, String> values, Words words) {
    values.put(ScriptVariable.OFFICE, words.render(Line.of(office.kind().phrase())));
    values.put(ScriptVariable.BILL_NUMBER, measure.label().in(words));
    values.put(ScriptVariable.BILL_TITLE, measure.title());
    values.put(ScriptVariable.BILL_NICKNAME, measure.nickname().in(words));
    values.put(ScriptVariable.AUTHOR, measure.author());
    values.put(ScriptVariable.LINK, measure.link());
    values.put(ScriptVariable.COMMITTEE, body.in(words));
    values.put(ScriptVariable.VOTE_WHEN, words.render(VoteWhen.inPassing(vote, moment)));
    values.put(ScriptVariable.VOTE_DATE, date().in(words));
  }

  private Arg date() {
    LocalDate date = vote.when().date();
    return date == null ? VoteWhen.inPassing(vote, moment) : new Arg.Day(date);
  }

  private void putCampaign(Map<ScriptVariable, String> values, Words words) {
    values.put(ScriptVariable.ASK, Ask.of(campaign, vote.stage(), measure).in(words));
    values.put(ScriptVariable.CAMPAIGN, campaign.name());
    values.put(ScriptVariable.GOAL, new Arg.Count(campaign.goal().at(callsSoFar)).in(words));
    values.put(ScriptVariable.CALLS_SO_FAR, new Arg.Count(callsSoFar).in(words));
  }

  private static String known(@Nullable Object value, Phrase otherwise, Words words) {
    return value == null ? words.render(Line.of(otherwise)) : value.toString();
  }
}
