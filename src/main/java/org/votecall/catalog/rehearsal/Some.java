package org.votecall.catalog.rehearsal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names the first few of many. */
final class Some {
  private static final int NAMED = 4;

  private Some() {}

  static String of(Collection<String> all) {
    String first = all.stream().distinct().limit(NAMED).collect(Collectors.joining(", "));
    long more = all.stream().distinct().count() - NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
