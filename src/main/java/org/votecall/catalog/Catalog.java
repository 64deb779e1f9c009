package org.votecall.catalog;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.CampaignState;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.Bill;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteCalendar;
import org.votecall.script.Scripts;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Mentions;

/**
 * What admins load that is small: campaigns, measures, votes and scripts. Immutable, replaced
 * whole, and checked when made: every key in it leads somewhere.
 */
public final class Catalog {
  private final Jurisdictions jurisdictions;
  private final Map<MeasureKey, Bill> bills;
  private final Map<Keyword, Campaign> campaigns;
  private final List<Campaign> byKeyword;
  private final VoteCalendar calendar;
  private final Scripts scripts;
  private final Mentions mentions;

  Catalog(
      Jurisdictions jurisdictions,
      Map<MeasureKey, Bill> bills,
      Map<Keyword, Campaign> campaigns,
      VoteCalendar calendar,
      Scripts scripts) {
    this.jurisdictions = jurisdictions;
    this.bills = Map.copyOf(bills);
    this.campaigns = Map.copyOf(campaigns);
    this.byKeyword =
        campaigns.values().stream()
            .sorted(Comparator.comparing(campaign -> campaign.keyword().value()))
            .toList();
    this.calendar = calendar;
    this.scripts = scripts;
    this.mentions = new Mentions(published(), this::bill);
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

  public Bill bill(Campaign campaign) {
    return present(bills.get(campaign.measure()), campaign.measure());
  }

  public Jurisdiction jurisdiction(Bill bill) {
    return jurisdictions.find(bill.jurisdiction()).orElseThrow();
  }

  public Chamber chamber(Bill bill, ScheduledVote vote) {
    return jurisdiction(bill).chamber(vote.chamber()).orElseThrow();
  }

  public Outlook outlook(Campaign campaign, Instant now) {
    return calendar.outlook(campaign.measure(), now);
  }

  public Optional<ScheduledVote> upcoming(Campaign campaign, Instant now) {
    return calendar.upcoming(campaign.measure(), now);
  }

  /** The live campaigns that have a vote ahead, the soonest first. */
  public List<Campaign> open(Instant now) {
    return byKeyword.stream()
        .filter(campaign -> campaign.live() && upcoming(campaign, now).isPresent())
        .sorted(Comparator.comparing(campaign -> upcoming(campaign, now).orElseThrow().date()))
        .toList();
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
