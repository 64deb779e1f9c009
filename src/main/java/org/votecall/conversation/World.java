package org.votecall.conversation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.votecall.address.Atlas;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.outcome.OfficeLoads;
import org.votecall.outcome.OfficeTroubles;
import org.votecall.toll.Toll;
import org.votecall.words.Language;
import org.votecall.words.Words;

/**
 * Everything the conversation may ask: what is loaded, the counts, and what time it is. Fixed for
 * the turn, and without any input or output.
 *
 * @param loads how many were sent to each office on a day, of those where that is many
 * @param tallies calls counted so far, for each campaign that has any
 * @param troubles what callers have lately told of offices
 * @param toll what calls this supporter may still have
 */
public record World(
    Instant now,
    Organisation organisation,
    Catalog catalog,
    Atlas atlas,
    Map<Language, Words> words,
    Map<Keyword, Long> tallies,
    OfficeLoads loads,
    OfficeTroubles troubles,
    Toll toll) {

  /** One in which nobody has called anybody yet. */
  public static World quiet(
      Instant now,
      Organisation organisation,
      Catalog catalog,
      Atlas atlas,
      Map<Language, Words> words) {
    return new World(
        now,
        organisation,
        catalog,
        atlas,
        words,
        Map.of(),
        OfficeLoads.NONE,
        OfficeTroubles.NONE,
        Toll.FREE);
  }

  public long calls(Campaign campaign) {
    return tallies.getOrDefault(campaign.keyword(), 0L);
  }

  public Words words(Language language) {
    return Objects.requireNonNull(words.get(language));
  }
}
