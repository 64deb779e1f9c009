package org.votecall.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Every name that may stand in square brackets in a script. */
public enum ScriptVariable {
  NAME,
  CITY,
  ZIP,
  STATE,
  DISTRICT,
  TITLE,
  FIRST_NAME,
  LAST_NAME,
  FULL_NAME,
  PHONE,
  OFFICE,
  CHAMBER,
  BILL_NUMBER,
  BILL_TITLE,
  BILL_NICKNAME,
  ASK,
  VOTE_WHEN,
  VOTE_DATE,
  COMMITTEE,
  AUTHOR,
  CAMPAIGN,
  GOAL,
  CALLS_SO_FAR,
  LINK;

  private static final int NEAR = 3;

  /** As staff write it: {@code BILL NUMBER}. */
  public String written() {
    return name().replace('_', ' ');
  }

  static Optional<ScriptVariable> find(String written) {
    return Arrays.stream(values()).filter(known -> known.written().equals(written)).findFirst();
  }

  /** The name somebody probably meant. */
  static Optional<String> nearest(String written) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    List<String> names = Arrays.stream(values()).map(ScriptVariable::written).toList();
    return names.stream()
        .filter(name -> distance.apply(name, written) <= NEAR)
        .min((a, b) -> distance.apply(a, written) - distance.apply(b, written));
  }

  static Set<String> allWritten() {
    Set<String> names = new TreeSet<>();
    Arrays.stream(values()).forEach(known -> names.add(known.written()));
    return names;
  }
}
