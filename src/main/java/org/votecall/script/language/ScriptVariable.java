package org.votecall.script.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  /** As staff write it: {@code BILL NUMBER}. */
  public String written() {
    return name().replace('_', ' ');
  }

  static Optional<ScriptVariable> find(String written) {
    return Arrays.stream(values()).filter(known -> known.written().equals(written)).findFirst();
  }

  static List<String> allWritten() {
    return Arrays.stream(values()).map(ScriptVariable::written).sorted().toList();
  }
}
