package org.votecall.conversation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.Home;
import org.votecall.address.Layer;
import org.votecall.address.Plan;
import org.votecall.address.Resolution;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;

/**
 * The chamber that takes the next vote, on the day it is there: who sits and which lines are in
 * force depends on both.
 */
record Voting(Chamber chamber, LocalDate today, Atlas atlas) {

  Resolution district(Home home) {
    return atlas.district(home, chamber, today);
  }

  /** Whether what is known of {@code home} leaves {@code division} possible. */
  boolean mayLieIn(DivisionId division, Home home) {
    return atlas.mayLieIn(division, home, chamber, today);
  }

  /**
   * Since when the lines hold by which {@code division} is told today; null when they always did.
   */
  @Nullable LocalDate linesOf(DivisionId division) {
    return atlas.plans().inForce(Layer.of(division), today).map(Plan::from).orElse(null);
  }

  /** {@code home}, now known to lie in {@code division}. */
  Home settle(Home home, DivisionId division) {
    return atlas.settle(home, division, today);
  }

  /** Whether nobody holding {@code division} means that its seat is vacant. */
  boolean tells(DivisionId division) {
    return atlas.roster().tells(division, chamber, today);
  }

  /** Those who represent {@code division} there: its own members, not those at large. */
  List<Legislator> holding(DivisionId division) {
    return atlas.roster().holding(chamber.seat(division), today);
  }
}
