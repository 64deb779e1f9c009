package org.votecall.script;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.legislature.Office;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteWhen;
import org.votecall.target.Target;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/** What a script may say: the facts of one supporter, target and vote, at one moment. */
public record ScriptFacts(
    Campaign campaign,
    Bill bill,
    ScheduledVote vote,
    Target target,
    Office office,
    Home home,
    String jurisdictionName,
    long callsSoFar,
    Instant now) {

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
        ScriptVariable.DISTRICT, target.chamber().nameOf(target.legislator().division()).in(words));
    values.put(
        ScriptVariable.TITLE, target.chamber().titleIn(target.legislator().division()).in(words));
    values.put(ScriptVariable.FIRST_NAME, target.legislator().firstName());
    values.put(ScriptVariable.LAST_NAME, target.legislator().lastName());
    values.put(ScriptVariable.FULL_NAME, target.legislator().name());
    values.put(ScriptVariable.CHAMBER, target.chamber().name().in(words));
    values.put(ScriptVariable.PHONE, office.dialable());
  }

  private void putVote(Map<ScriptVariable, String> values, Words words) {
    values.put(ScriptVariable.OFFICE, words.render(Line.of(office.kind().phrase())));
    values.put(ScriptVariable.BILL_NUMBER, bill.number().toString());
    values.put(ScriptVariable.BILL_TITLE, bill.title());
    values.put(ScriptVariable.BILL_NICKNAME, bill.nickname().in(words));
    values.put(ScriptVariable.AUTHOR, bill.author());
    values.put(ScriptVariable.LINK, bill.link());
    values.put(ScriptVariable.VOTE_WHEN, words.render(VoteWhen.inPassing(vote, now)));
    values.put(ScriptVariable.VOTE_DATE, new Arg.Day(vote.date()).in(words));
  }

  private void putCampaign(Map<ScriptVariable, String> values, Words words) {
    values.put(ScriptVariable.ASK, words.render(Line.of(campaign.stance().ask())));
    values.put(ScriptVariable.CAMPAIGN, campaign.name());
    values.put(ScriptVariable.GOAL, new Arg.Count(campaign.goal()).in(words));
    values.put(ScriptVariable.CALLS_SO_FAR, new Arg.Count(callsSoFar).in(words));
  }

  private static String known(@Nullable Object value, Phrase otherwise, Words words) {
    return value == null ? words.render(Line.of(otherwise)) : value.toString();
  }
}
