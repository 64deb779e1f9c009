package org.votecall.toll;

/**
 * What has been used up so far.
 *
 * @param callsThisHour taken from one account in the last sixty minutes, or a little more
 * @param callsToday in the last twenty-four hours
 * @param connectionsThisHour made for it
 * @param connectionsToday the same
 * @param secondsToday of all connections of this day, those under way at the most they can take
 */
public record TollCounts(
    int callsThisHour,
    int callsToday,
    int connectionsThisHour,
    int connectionsToday,
    long secondsToday) {
  public static final TollCounts NONE = new TollCounts(0, 0, 0, 0, 0);
}
