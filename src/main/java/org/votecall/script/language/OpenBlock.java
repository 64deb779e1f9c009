package org.votecall.script.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block whose end has not come yet. */
final class OpenBlock {
  private final int line;
  private final String written;
  private final List<Node.Branch> branches = new ArrayList<>();
  private final List<Node> body = new ArrayList<>();
  private int branchLine;
  private @Nullable Condition condition;
  private boolean last;

  /**
   * Begins one.
   *
   * @param written its tag, as it is shown; empty where a label or the script itself began it
   */
  OpenBlock(int line, String written, @Nullable Condition condition) {
    this.line = line;
    this.written = written;
    this.branchLine = line;
    this.condition = condition;
  }

  int line() {
    return line;
  }

  String written() {
    return written;
  }

  /** Whether it ends with a tag, and not with a paragraph or a bracket. */
  boolean tagged() {
    return !written.isEmpty();
  }

  /** The line of its [ELSE], once it has one; otherwise 0. */
  int elseLine() {
    return last ? branchLine : 0;
  }

  void add(Node node) {
    body.add(node);
  }

  /** Begins its next part, which is said under {@code other}; null for what is said otherwise. */
  void next(int at, @Nullable Condition other) {
    branches.add(new Node.Branch(branchLine, condition, List.copyOf(body)));
    branchLine = at;
    condition = other;
    last = other == null;
    body.clear();
  }

  Node.Choice close() {
    next(line, null);
    return new Node.Choice(List.copyOf(branches));
  }

  /** What is in it so far, outside of other blocks. */
  List<Node> body() {
    return List.copyOf(body);
  }
}
