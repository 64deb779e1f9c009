package org.votecall.words;

import java.util.Locale;

/**
 * Everything Votecall can say. The words are in {@code words/<language>.properties} under {@link
 * #key}; this list is what each language must have.
 */
public enum Phrase {
  // Who we are, and what the law wants said.
  NOTICE(150),
  DEMO_NAME(40),
  HELP(300),
  OPTED_OUT(160),
  OPTED_IN(100),
  FORGOTTEN(200),

  // When a vote is.
  WHEN_TODAY(24),
  WHEN_TOMORROW(24),
  WHEN_ON(40),
  WHEN_AT_HOUR(60),
  WHEN_HOUR_HAS_COME(90),
  HOUR_AM(16),
  HOUR_PM(16),

  // Which vote.
  CHOOSE_CAMPAIGN(110),
  CHOOSE_CAMPAIGN_AGAIN(130),
  CAMPAIGN_CHOICE(110),
  CAMPAIGN_CHOICE_UNDATED(110),
  ANOTHER_VOTE(140),
  NO_CAMPAIGNS(120),
  CAMPAIGN_CLOSED(110),
  VOTE_IS(130),
  VOTE_UNCONFIRMED(190),
  VOTE_NOT_SCHEDULED(150),

  // Where the supporter lives.
  ASK_WHERE(80),
  ASK_WHERE_AGAIN(160),
  ASK_WHERE_MOVED(80),
  ASK_STREET(100),
  ZIP_UNKNOWN(160),
  ZIP_LENGTH(100),
  CITY_NEEDS_ZIP(110),
  ADDRESS_UNKNOWN(140),
  ADDRESS_UNAVAILABLE(140),
  ADDRESS_UNAVAILABLE_CHOOSE(140),
  OUT_OF_STATE(230),
  MILITARY(200),
  MILITARY_ANYWHERE(200),
  UNMAPPED(200),
  ZIP_SPLIT(120),
  ZIP_SPLIT_AGAIN(160),
  ZIP_SPLIT_UNLISTED(180),
  ZIP_CROSSES(130),
  NEAR_LINE(130),
  LINES_CHANGED(120),
  NO_MEMBERS_THERE(230),
  MEMBER_CHOICE(60),
  CHOICE_WITH_PHONE(70),
  CHOICE_ELSEWHERE(60),
  AND_MORE(60),
  SEAT_VACANT(40),

  // Whom to call, and what to say.
  CALL_TARGET(180),
  SAY_SCRIPT(12),
  SAY_VOICEMAIL(40),
  NO_SCRIPT(120),
  LIKELY(140),
  ASK_FOR(110),
  DELEGATE(160),
  OLD_LIST(150),
  ONE_CHAMBER(90),
  MORE_MEMBERS(140),
  WHO_TARGET(200),
  OFFICE_CAPITOL(24),
  OFFICE_DISTRICT(24),
  NO_PHONE(150),
  VACANT(200),
  NO_LIST(190),
  ASK_SUPPORT(20),
  ASK_OPPOSE(20),
  FILL_NAME(20),
  FILL_CITY(20),
  FILL_ZIP(20),
  ABOUT(300),
  OFFICE_NUMBER(50),

  // After the call.
  ASK_OUTCOME(60),
  OUTCOME_TALKED(30),
  OUTCOME_VOICEMAIL(30),
  OUTCOME_FULL(30),
  OUTCOME_NO_ANSWER(30),
  OUTCOME_WRONG_NUMBER(30),
  ASK_OUTCOME_AGAIN(160),
  ASK_OUTCOME_STILL(130),
  THANKS_TALKED(60),
  THANKS_VOICEMAIL(60),
  THANKS_TRYING(40),
  REPORT_CHANGED(60),
  SKIPPED(30),
  ASK_POSITION(110),
  ASK_POSITION_AGAIN(160),
  POSITION_YES(20),
  POSITION_NO(20),
  POSITION_UNKNOWN(30),
  THANKS_POSITION(60),
  TRY_OFFICE(160),
  NO_MORE_OFFICES(170),
  COUNT(80),
  CLOSE(150),
  NEXT_TARGET(60),
  NO_OTHER_TARGET(150),

  // Answers to other things.
  HELLO_AGAIN(40),
  STATUS(150),
  THANKS(100),
  CALL_NOT_YET(160),
  WHO_MAY_CALL(160),
  WHICH_LANGUAGE(130),
  WHEN_TO_CALL(130),
  WHAT_IT_COSTS(90),
  WHY_WHERE(150),
  THEIR_STAND(90),
  IF_MACHINE(80),
  REMIND_NOT_YET(150),
  LANGUAGE_CHANGED(60),
  OFFER_LANGUAGE(60),
  TAKE_YOUR_TIME(130),
  WHENEVER(40),
  CALM(150),
  PICTURE(70),
  NOT_UNDERSTOOD(60),
  NOT_UNDERSTOOD_AGAIN(120),
  MENU(230),
  GOODBYE(165);

  private final int budget;

  Phrase(int budget) {
    this.budget = budget;
  }

  /** The most GSM-7 characters its wording may take in any language, with what stands in it. */
  public int budget() {
    return budget;
  }

  /** Its name in the words files: {@code ask-where}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
