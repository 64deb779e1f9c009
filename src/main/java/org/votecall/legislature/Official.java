package org.votecall.legislature;

import java.util.List;

/** A person whom supporters may be asked to call: a legislator or an executive. */
public sealed interface Official permits Legislator, Executive {
  LegislatorId id();

  String name();

  String firstName();

  String lastName();

  /** In the order in which a supporter should try them. */
  List<Office> offices();
}
