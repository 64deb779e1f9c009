package org.votecall.script.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a condition in a script may ask about. */
public enum Subject {
  /** Where in its life the measure is voted on. */
  STAGE,
  /** The chamber in which the person called sits; none of an executive. */
  CHAMBER,
  /** The party of the person called. */
  PARTY,
  /**
   * What is known of how the person called stands on the measure itself, not on our ask; after the
   * vote, how they voted.
   */
  POSITION,
  /** What makes them matter: a chair is a chair even to those whom they represent. */
  ROLE,
  /** Whether the supporter is known to live in their district. */
  CONSTITUENT,
  /** Whether they sit on the committee that votes. */
  COMMITTEE_MEMBER,
  /** Where the words are used. */
  CHANNEL,
  /** What the supporter speaks. */
  LANGUAGE,
  /** Days from today, at the legislature, to the first day on which the vote may be. */
  DAYS_TO_VOTE;

  /** The value of what nobody knows, of every subject that may be so. */
  public static final String UNKNOWN = "unknown";

  /** In days; further away is as far as this. */
  static final int MOST_DAYS = 366;

  /** As staff write it: {@code DAYS TO VOTE}. */
  public String written() {
    return name().replace('_', ' ');
  }

  /** As a value is called that a constant of ours stands for: {@code veto override}. */
  public static String nameOf(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** As a number of days is called; what is past is today. */
  public static String nameOf(long days) {
    return String.valueOf(Math.max(0, Math.min(MOST_DAYS, days)));
  }

  /** The name of the constant that stands for a value. */
  public static String constantOf(String value) {
    return value.toUpperCase(Locale.ROOT).replace(' ', '_');
  }

  static List<String> allWritten() {
    return Arrays.stream(values()).map(Subject::written).toList();
  }
}
