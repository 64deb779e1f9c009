package org.votecall.campaign;

/** Only LIVE campaigns are offered to supporters. */
public enum CampaignState {
  DRAFT,
  LIVE,
  PAUSED,
  ENDED
}
