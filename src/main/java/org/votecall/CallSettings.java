package org.votecall;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.votecall.problem.Problems;
import org.votecall.toll.TollLimits;

/**
 * How many calls are taken and put through, and for how much money, as the settings have it. Keys
 * with a one-letter word in them are written out: from the names alone they would be calls_aday.
 */
record CallSettings(
    int callsAnHour,
    @JsonProperty("calls_a_day") int callsADay,
    int connectionsAnHour,
    @JsonProperty("connections_a_day") int connectionsADay,
    int withheldAnHour,
    @JsonProperty("dollars_a_day") BigDecimal dollarsADay,
    @JsonProperty("cents_a_minute") BigDecimal centsAMinute) {

  private static final BigDecimal CENTS = BigDecimal.valueOf(100);

  /** The limits; a number that makes no sense is a problem. */
  TollLimits limits(Problems problems) {
    boolean counts =
        Math.min(Math.min(callsAnHour, callsADay), Math.min(connectionsAnHour, connectionsADay)) > 0
            && withheldAnHour >= 0;
    if (!counts || dollarsADay.signum() < 0 || centsAMinute.signum() <= 0) {
      problems.add(
          "config:calls",
          "calls",
          "Its counts and cents_a_minute must be above 0, withheld_an_hour and dollars_a_day not"
              + " below it.");
    }
    return new TollLimits(
        callsAnHour,
        callsADay,
        connectionsAnHour,
        connectionsADay,
        withheldAnHour,
        dollarsADay.multiply(CENTS).longValue(),
        Math.max(centsAMinute.doubleValue(), Double.MIN_NORMAL));
  }
}
