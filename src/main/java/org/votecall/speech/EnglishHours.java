package org.votecall.speech;

/** "2:30 p m": voices read the figures well, but not "pm". */
final class EnglishHours implements HourWords {
  private final String am;
  private final String pm;

  EnglishHours(SpokenWords words) {
    am = words.word("am");
    pm = words.word("pm");
  }

  @Override
  public String say(int hour, int minute, boolean afternoon) {
    String clock = minute == 0 ? "" + hour : hour + (minute < 10 ? ":0" : ":") + minute;
    return clock + " " + (afternoon ? pm : am);
  }
}
