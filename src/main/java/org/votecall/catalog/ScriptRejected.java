package org.votecall.catalog;

import java.util.List;
import org.votecall.problem.Finding;

/** Why an act on a script was not done: findings that block it, or words alone. */
public final class ScriptRejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  ScriptRejected(String message, List<Finding> findings) {
    super(message);
    this.findings = findings;
  }

  public List<Finding> findings() {
    return findings;
  }
}
