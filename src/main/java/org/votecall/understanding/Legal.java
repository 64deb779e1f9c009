package org.votecall.understanding;

/** What a message asks of us by law, before it asks anything else. */
public enum Legal {
  OPT_OUT,
  OPT_IN,
  HELP
}
