package org.votecall.supporter;

/** What an entry in the consent ledger says. */
public enum ConsentKind {
  OPT_IN,
  OPT_OUT
}
