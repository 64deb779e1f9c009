package org.votecall.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.Home;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Committee;
import org.votecall.legislature.Committees;
import org.votecall.legislature.ExecutiveOffice;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.Measure;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.Stands;
import org.votecall.measure.VoteCalendar;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteSeries;
import org.votecall.script.Scripts;
import org.votecall.speech.Pronunciation;
import org.votecall.target.Situation;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Mentions;
import org.votecall.words.Localized;

/**
 * What admins load that is small: campaigns, measures, votes and scripts. Immutable, replaced
 * whole, and checked when made: every key in it leads somewhere.
 */
public final class Catalog {
  private final Jurisdictions jurisdictions;
  private final Map<MeasureKey, Measure> measures;
  private final Map<Keyword, Campaign> campaigns;
  private final List<Campaign> byKeyword;
  private final VoteCalendar calendar;
  private final Scripts scripts;
  private final Committees committees;
  private final Stands stands;
  private final List<Pronunciation> pronunciations;
  private final Mentions mentions;

  Catalog(
      Jurisdictions jurisdictions,
      Map<MeasureKey, Measure> measures,
      Map<Keyword, Campaign> campaigns,
      VoteCalendar calendar,
      Scripts scripts,
      Committees committees,
      Stands stands,
      List<Pronunciation> pronunciations) {
    this.jurisdictions = jurisdictions;
    this.measures = Map.copyOf(measures);
    this.campaigns = Map.copyOf(campaigns);
    this.byKeyword =
        campaigns.values().stream()
            .sorted(Comparator.comparing(campaign -> campaign.keyword().value()))
            .toList();
    this.calendar = calendar;
    this.scripts = scripts;
    this.committees = committees;
    this.stands = stands;
    this.pronunciations = List.copyOf(pronunciations);
    this.mentions = new Mentions(published(), this::measure);
  }

  public Jurisdictions jurisdictions() {
    return jurisdictions;
  }

  public Optional<Campaign> campaign(Keyword keyword) {
    return Optional.ofNullable(campaigns.get(keyword));
  }

  public List<Campaign> campaigns() {
    return byKeyword;
  }

  /** The one campaign that supporters may know of and that {@code heard} names. */
  public Optional<Campaign> mentioned(Heard heard) {
    return mentions.in(heard);
  }

  /** Whether {@code heard} names a bill that no campaign is about. */
  public boolean namesAnotherBill(Heard heard) {
    return mentions.namesAnotherBill(heard);
  }

  /** The same as {@link #mentioned}, where we have just asked which. */
  public Optional<Campaign> chosen(Heard heard) {
    return mentions.amongOffered(heard);
  }

  /** All but drafts. */
  private List<Campaign> published() {
    return byKeyword.stream().filter(campaign -> campaign.state() != CampaignState.DRAFT).toList();
  }

  /** By their keys. */
  public List<Measure> measures() {
    return measures.values().stream()
        .sorted(Comparator.comparing(measure -> measure.key().value()))
        .toList();
  }

  public Optional<Measure> measure(MeasureKey key) {
    return Optional.ofNullable(measures.get(key));
  }

  public Measure measure(Campaign campaign) {
    return present(measures.get(campaign.measure()), campaign.measure());
  }

  public Jurisdiction jurisdiction(Measure measure) {
    return jurisdictions.find(measure.jurisdiction()).orElseThrow();
  }

  /** The chamber that votes, or whose committee does; none for an executive's decision. */
  public Optional<Chamber> chamber(Measure measure, ScheduledVote vote) {
    return Optional.ofNullable(vote.body().chamber())
        .map(type -> jurisdiction(measure).chamber(type).orElseThrow());
  }

  /** All that decides whom somebody who lives at {@code home} is to call about {@code vote}. */
  public Situation situation(
      Campaign campaign, ScheduledVote vote, Home home, Atlas atlas, Instant now) {
    Measure measure = measure(campaign);
    return new Situation(
        campaign,
        measure,
        vote,
        jurisdiction(measure),
        chamber(measure, vote).orElse(null),
        home,
        atlas,
        committees,
        stands,
        vote.today(now));
  }

  /** Who votes or decides, as it is called: "Assembly", "Governor"; with its article in Spanish. */
  public Localized bodyName(Measure measure, ScheduledVote vote) {
    Optional<Localized> committee =
        Optional.ofNullable(vote.body().committee()).flatMap(committees::find).map(Committee::name);
    return committee
        .or(() -> chamber(measure, vote).map(Chamber::name))
        .orElseGet(() -> ExecutiveOffice.deciding(jurisdiction(measure)).office());
  }

  public Committees committees() {
    return committees;
  }

  public Stands stands() {
    return stands;
  }

  /** How names are said that voices get wrong. */
  public List<Pronunciation> pronunciations() {
    return pronunciations;
  }

  public VoteSeries series(MeasureKey measure) {
    return calendar.series(measure);
  }

  /** The series in which a vote stands. */
  public Optional<VoteSeries> seriesOf(VoteKey vote) {
    return measures.keySet().stream()
        .map(calendar::series)
        .filter(series -> series.find(vote).isPresent())
        .findFirst();
  }

  public Outlook outlook(Campaign campaign, Instant now) {
    return calendar.outlook(campaign.measure(), now);
  }

  public Optional<ScheduledVote> upcoming(Campaign campaign, Instant now) {
    return calendar.upcoming(campaign.measure(), now);
  }

  /**
   * What to call about now: the vote that comes next or, where none does, the week after one whose
   * roll call is known.
   */
  public Optional<ScheduledVote> calledFor(Campaign campaign, Instant now) {
    return outlook(campaign, now) instanceof Outlook.Decided decided
        ? afterwards(decided.vote(), now)
        : upcoming(campaign, now);
  }

  /**
   * The week after {@code decided}, while it lasts: about the last vote on the measure of which we
   * know who voted how.
   */
  public Optional<ScheduledVote> afterwards(ScheduledVote decided, Instant now) {
    LocalDate on = Objects.requireNonNull(decided.result()).on();
    return series(decided.measure()).events().stream()
        .filter(vote -> vote.status().decided() && stands.rollCalled(vote.key()))
        .reduce((first, second) -> second)
        .map(vote -> vote.afterwards(on))
        .filter(week -> !week.overdue(now));
  }

  /** The live campaigns that have a vote ahead, the soonest first. */
  public List<Campaign> open(Instant now) {
    return byKeyword.stream()
        .filter(Campaign::live)
        .flatMap(campaign -> upcoming(campaign, now).map(vote -> new Open(campaign, vote)).stream())
        .sorted(Comparator.comparing(open -> open.vote().when().lastDay()))
        .map(Open::campaign)
        .toList();
  }

  private record Open(Campaign campaign, ScheduledVote vote) {}

  /** The smallest number of calls a day after which some campaign spares an office. */
  public int leastOfficeCap() {
    return byKeyword.stream()
        .mapToInt(campaign -> campaign.plan().officeCap())
        .filter(cap -> cap > 0)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  public Scripts scripts() {
    return scripts;
  }

  private static <T> T present(@Nullable T value, Object key) {
    if (value == null) {
      throw new IllegalStateException("the catalog was made without " + key);
    }
    return value;
  }
}
