package org.votecall.campaign;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.votecall.measure.MeasureKey;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/**
 * What the organisation asks on one measure.
 *
 * @param ask what a supporter is to ask for, in the campaign's own words; null for the usual ones
 */
public record Campaign(
    Keyword keyword,
    String name,
    MeasureKey measure,
    Stance stance,
    @Nullable Localized ask,
    Goal goal,
    CampaignState state,
    Set<Language> languages,
    CallPlan plan) {

  public boolean live() {
    return state == CampaignState.LIVE;
  }
}
