package org.votecall.script.language;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is open at a place in a script, to know how far the words go that a label governs.
 */
final class LabelReach {
  /** How many [IF ...] are open. */
  private int blocks;

  /** How many brackets that begin with a label are open. */
  private int brackets;

  /** Labels of paragraphs that govern what comes; one within a block or a bracket under another. */
  private final Deque<Start> labels = new ArrayDeque<>();

  /** What was open when a label began. */
  private static final class Start {
    private final int blocks;
    private final int brackets;
    private boolean said;

    private Start(int blocks, int brackets) {
      this.blocks = blocks;
      this.brackets = brackets;
    }
  }

  /** Takes a label that begins a paragraph, or stands in one. */
  void begin() {
    say();
    labels.push(new Start(blocks, brackets));
  }

  void end() {
    labels.pop();
  }

  /** Takes words or a tag: an empty line before any of them does not end a paragraph. */
  void say() {
    Start label = labels.peek();
    if (label != null) {
      label.said = true;
    }
  }

  boolean governs() {
    return !labels.isEmpty();
  }

  /** Whether another label ends the last one: not within a block or a bracket that is under it. */
  boolean endsAtLabel() {
    return isLevel(labels.peek());
  }

  /** Whether an empty line does. */
  boolean endsAtEmptyLine() {
    Start label = labels.peek();
    return isLevel(label) && label != null && label.said;
  }

  private boolean isLevel(@Nullable Start label) {
    return label != null && label.blocks == blocks && label.brackets == brackets;
  }

  /** Whether a tag does, since it goes on or ends the block in which the label began. */
  boolean endsAt(Tag.Kind kind) {
    Start label = labels.peek();
    boolean ofBlock = kind != Tag.Kind.IF && kind != Tag.Kind.OTHER;
    return label != null && ofBlock && blocks > 0 && label.blocks == blocks;
  }

  /** Whether a ] does, since it ends the bracket in which the label began. */
  boolean endsAtBracket() {
    Start label = labels.peek();
    return label != null && label.brackets == brackets;
  }

  void count(Tag.Kind kind) {
    if (kind == Tag.Kind.IF) {
      blocks++;
    } else if (kind == Tag.Kind.END && blocks > 0) {
      blocks--;
    }
  }

  void openBracket() {
    brackets++;
  }

  void closeBracket() {
    brackets--;
  }

  boolean inBracket() {
    return brackets > 0;
  }
}
