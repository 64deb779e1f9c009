package org.votecall.toll;

/**
 * The most that is spent on calls. What is over a limit is not connected, but told the number.
 *
 * @param callsAnHour that are taken from one number
 * @param callsADay the same
 * @param connectionsAnHour to offices, for one number
 * @param connectionsADay the same
 * @param withheldAnHour calls from withheld numbers together, and as many connections for them
 * @param centsADay for all connections together
 * @param centsAMinute that a connection costs, with the call it is for
 */
public record TollLimits(
    int callsAnHour,
    int callsADay,
    int connectionsAnHour,
    int connectionsADay,
    int withheldAnHour,
    long centsADay,
    double centsAMinute) {

  /** Seconds of connections a day that the money is enough for. */
  long secondsADay() {
    return Math.round(centsADay / centsAMinute * 60);
  }
}
