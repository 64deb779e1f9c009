package org.votecall.script.language;

/**
 * Counts what is open at a place in a script, to know how far the words go that a label governs.
 */
final class LabelReach {
  /** How many [IF ...] are open. */
  private int blocks;

  /** How many brackets that begin with a label are open. */
  private int brackets;

  private boolean governs;
  private int blocksBefore;
  private int bracketsBefore;
  private boolean said;

  /** Takes a label that begins a paragraph, or stands in one. */
  void begin() {
    governs = true;
    blocksBefore = blocks;
    bracketsBefore = brackets;
    said = false;
  }

  /** Ends what it governs; tells whether there was any. */
  boolean end() {
    boolean governed = governs;
    governs = false;
    return governed;
  }

  /** Takes words or a tag: what comes before any of them does not end a paragraph. */
  void say() {
    said = true;
  }

  /** Whether an empty line ends it: not within a block or a bracket that began under it. */
  boolean endsAtEmptyLine() {
    return governs && said && blocks == blocksBefore && brackets == bracketsBefore;
  }

  /** Whether a tag ends it, since it goes on or ends a block that began before it. */
  boolean endsAt(Tag.Kind kind) {
    boolean ofBlockBefore = kind != Tag.Kind.IF && kind != Tag.Kind.OTHER;
    return governs && ofBlockBefore && blocks > 0 && blocks == blocksBefore;
  }

  /** Whether a ] ends it, since it began within the bracket. */
  boolean endsAtBracket() {
    return governs && brackets == bracketsBefore;
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
