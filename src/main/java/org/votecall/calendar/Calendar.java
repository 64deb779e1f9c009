package org.votecall.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.calendar.Entry.Standing;
import org.votecall.campaign.CallPlan;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.catalog.Catalog;
import org.votecall.measure.Measure;
import org.votecall.measure.Moment;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteWhen;
import org.votecall.script.ScriptChannel;
import org.votecall.target.TargetRule;
import org.votecall.words.Language;
import org.votecall.words.Words;

/** All measures at one moment, the most pressing first. */
public final class Calendar {
  private final Catalog catalog;
  private final Instant now;
  private final Words words = Words.load(Language.EN);

  public Calendar(Catalog catalog, Instant now) {
    this.catalog = catalog;
    this.now = now;
  }

  /**
   * Where each measure stands.
   *
   * @param state two letters in lower case, or {@code us}; null for all
   */
  public List<Entry> entries(@Nullable String state) {
    return catalog.measures().stream()
        .filter(measure -> state == null || catalog.jurisdiction(measure).state().equals(state))
        .map(this::entry)
        .sorted(
            Comparator.comparing(Entry::standing)
                .thenComparing(Calendar::lastDay)
                .thenComparing(entry -> entry.measure().key().value()))
        .toList();
  }

  private static LocalDate lastDay(Entry entry) {
    return entry.vote() == null ? LocalDate.MAX : entry.vote().when().lastDay();
  }

  private Entry entry(Measure measure) {
    Outlook outlook = catalog.series(measure.key()).outlook(now);
    Described described = new Described();
    outlook.tell(described);
    ScheduledVote vote = described.vote;
    Campaign campaign = campaignOn(measure).orElse(null);
    CallPlan plan = campaign == null ? CallPlan.USUAL : campaign.plan();
    boolean ahead = described.standing == Standing.UPCOMING;
    return new Entry(
        measure,
        campaign,
        described.standing,
        vote,
        vote == null ? "" : catalog.bodyName(measure, vote).english(),
        vote != null && ahead
            ? words.render(VoteWhen.of(vote, new Moment(now, Set.of(vote.zone()))))
            : "",
        vote != null && ahead
            ? TargetRule.at(vote.stage(), plan).stream().map(TargetRule::name).toList()
            : List.of(),
        todo(described.standing, vote, campaign));
  }

  /** The live one, if there are several about it. */
  private Optional<Campaign> campaignOn(Measure measure) {
    return catalog.campaigns().stream()
        .filter(campaign -> campaign.measure().equals(measure.key()))
        .min(Comparator.comparing(campaign -> campaign.state() != CampaignState.LIVE));
  }

  private List<String> todo(
      Standing standing, @Nullable ScheduledVote vote, @Nullable Campaign campaign) {
    List<String> todo = new ArrayList<>();
    if (vote == null) {
      return todo;
    }
    if (standing == Standing.UNCONFIRMED) {
      todo.add(
          "Its time is past: tell what happened. scripts/votecall vote pass|fail|move|not-taken|pull "
              + vote.key());
    }
    if (standing == Standing.UPCOMING && campaign != null && campaign.live()) {
      campaign.languages().stream()
          .sorted()
          .filter(language -> scriptless(campaign, language, vote))
          .forEach(
              language ->
                  todo.add("No script for " + vote.stage() + " in " + language.code() + "."));
    }
    boolean unseated =
        vote.body().committee() != null
            && standing == Standing.UPCOMING
            && !catalog.committees().lists(vote.body().committee());
    if (unseated) {
      todo.add("Nobody is loaded who sits on " + vote.body().committee() + ".");
    }
    return todo;
  }

  /** Whether supporters would be given our one sentence, or words in another language. */
  private boolean scriptless(Campaign campaign, Language language, ScheduledVote vote) {
    return !catalog
        .scripts()
        .any(campaign.keyword(), ScriptChannel.SMS, language, vote.stage(), now);
  }

  /** Takes down what an outlook is. */
  private static final class Described implements Outlook.Cases {
    private Standing standing = Standing.NOTHING;
    private @Nullable ScheduledVote vote;

    @Override
    public void upcoming(ScheduledVote next) {
      take(Standing.UPCOMING, next);
    }

    @Override
    public void unconfirmed(ScheduledVote past) {
      take(Standing.UNCONFIRMED, past);
    }

    @Override
    public void stopped(ScheduledVote last) {
      take(Standing.STOPPED, last);
    }

    @Override
    public void decided(ScheduledVote last) {
      take(Standing.DECIDED, last);
    }

    @Override
    public void nothing() {
      // as it is
    }

    private void take(Standing found, ScheduledVote it) {
      standing = found;
      vote = it;
    }
  }
}
