package org.votecall.script.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Findings;

/** The blocks that are open at a place in a script; what is closed becomes a part of a tree. */
final class Blocks {
  private static final int DEEPEST = 6;

  private final Findings findings;
  private final Deque<OpenBlock> open = new ArrayDeque<>();

  Blocks(Findings findings) {
    this.findings = findings;
    open.push(new OpenBlock(0, "", null));
  }

  void add(Node node) {
    open.getFirst().add(node);
  }

  void begin(OpenBlock block) {
    if (open.size() == DEEPEST + 1) {
      findings.error(
          "script:too_deep",
          block.line(),
          "This is inside " + DEEPEST + " other blocks: nobody can follow it.",
          "Write a second script with an audience of its own.");
    }
    open.push(block);
  }

  /** Takes an [ELSE], or with {@code condition} an [ELSE IF]. */
  void otherwise(int line, @Nullable Condition condition) {
    OpenBlock block = open.getFirst();
    String tag = condition == null ? "[ELSE]" : "[ELSE IF ...]";
    if (!block.tagged()) {
      findings.error(
          "script:stray_else",
          line,
          "This " + tag + " stands outside of any [IF ...].",
          "Write an [IF ...] before it, or take it out.");
    } else if (block.elseLine() > 0) {
      findings.error(
          "script:else_twice",
          line,
          "This " + tag + " comes after the [ELSE] of line " + block.elseLine() + ".",
          "[ELSE] is the last part of a block: put the others before it, or write [END] first.");
    } else {
      block.next(line, condition);
    }
  }

  /** Takes an [END]. */
  void end(int line) {
    if (open.getFirst().tagged()) {
      close();
      return;
    }
    boolean label = open.size() > 1;
    findings.error(
        "script:stray_end",
        line,
        label
            ? "What stands behind a label ends with its paragraph, without [END]."
            : "This [END] ends nothing.",
        label ? "Take it out." : "Take it out, or write the [IF ...] it belongs to.");
  }

  /** Takes the end of what a label governs. */
  void endLabel() {
    while (open.getFirst().tagged()) {
      unended();
    }
    if (open.size() > 1) {
      close();
    }
  }

  /** The whole script. */
  List<Node> finish() {
    while (open.size() > 1) {
      unended();
    }
    return open.getFirst().body();
  }

  private void unended() {
    OpenBlock block = open.getFirst();
    if (block.tagged()) { // of a bracket with a label it was told where it was looked for
      findings.error(
          "script:missing_end",
          block.line(),
          "This " + block.written() + " has no [END].",
          "Write [END] behind the last word that it is about.");
    }
    close();
  }

  private void close() {
    Node.Choice choice = open.pop().close();
    add(choice);
  }
}
