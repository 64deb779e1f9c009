package org.votecall.campaign;

import java.util.Set;
import org.votecall.measure.MeasureKey;
import org.votecall.words.Language;

/**
 * What the organisation asks on one measure.
 *
 * @param goal how many calls it hopes for; at least 1
 */
public record Campaign(
    Keyword keyword,
    String name,
    MeasureKey measure,
    Stance stance,
    int goal,
    CampaignState state,
    Set<Language> languages) {

  public boolean live() {
    return state == CampaignState.LIVE;
  }
}
