package org.votecall.toll;

/** Whether another call may be taken from somebody, and another connection made. */
public record Toll(TollLimits limits, TollAccount account, TollCounts counts) {
  /** What a connection is reckoned as until it is over: as long as it can be. */
  public static final int LONGEST_SECONDS = 15 * 60;

  /** Where nothing is counted: texts cost the same whoever sends them. */
  public static final Toll FREE =
      new Toll(
          new TollLimits(
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Integer.MAX_VALUE,
              Long.MAX_VALUE,
              1),
          new TollAccount(""),
          TollCounts.NONE);

  public boolean allowsCall() {
    return account.isShared()
        ? counts.callsThisHour() < limits.withheldAnHour()
        : counts.callsThisHour() < limits.callsAnHour() && counts.callsToday() < limits.callsADay();
  }

  /** Whether the money for a day is used up. */
  public boolean isSpent() {
    return counts.secondsToday() >= limits.secondsADay();
  }

  public boolean allowsConnection() {
    return !isSpent()
        && (account.isShared()
            ? counts.connectionsThisHour() < limits.withheldAnHour()
            : counts.connectionsThisHour() < limits.connectionsAnHour()
                && counts.connectionsToday() < limits.connectionsADay());
  }
}
