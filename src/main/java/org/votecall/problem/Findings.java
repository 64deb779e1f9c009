package org.votecall.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.votecall.problem.Finding.Severity;

/** Collects all there is to say of one text, so that its author can mend it in one go. */
public final class Findings {
  /** A text with more than this is not a script with mistakes, but something else. */
  private static final int MOST = 60;

  private final List<Finding> found = new ArrayList<>();

  public void error(String code, int line, String message, String suggestion) {
    add(new Finding(Severity.ERROR, code, line, message, suggestion));
  }

  public void warning(String code, int line, String message, String suggestion) {
    add(new Finding(Severity.WARNING, code, line, message, suggestion));
  }

  public void notice(String code, int line, String message, String suggestion) {
    add(new Finding(Severity.NOTICE, code, line, message, suggestion));
  }

  /**
   * Adds {@code finding}, unless the very same was found already, or very much was. The first that
   * blocks is always added: what cannot be used is not to pass for the much there is to say of it.
   */
  public void add(Finding finding) {
    boolean room = found.size() < MOST || (finding.blocks() && !block());
    if (room && !found.contains(finding)) {
      found.add(finding);
    }
  }

  /** Whether anything was found that keeps the text from being used. */
  public boolean block() {
    return found.stream().anyMatch(Finding::blocks);
  }

  /** Whether {@code code} was found. */
  public boolean have(String code) {
    return found.stream().anyMatch(finding -> finding.code().equals(code));
  }

  /** In the order of their lines. */
  public List<Finding> list() {
    return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }
}
