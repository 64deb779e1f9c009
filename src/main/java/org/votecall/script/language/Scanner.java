package org.votecall.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.votecall.problem.Findings;
import org.votecall.script.language.Labels.Label;

/**
 * Cuts a script into words, tags in square brackets, and the beginnings and ends of what a label
 * governs: the rest of its paragraph, or of its bracket.
 */
final class Scanner {
  private static final String OTHER_BRACKETS = "{}<>";
  private static final int LONGEST_TAG = 120;

  private final Findings findings;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int line = 1;
  private int wordsLine = 1;

  /** How many [IF ...] are open. */
  private int blocks;

  /** How many brackets that begin with a label are open. */
  private int brackets;

  /** How many [IF ...] were open when a label began its paragraph; -1 while none has. */
  private int blocksAtLabel = -1;

  private boolean saidUnderLabel;

  private Scanner(Findings findings) {
    this.findings = findings;
  }

  static List<Token> scan(String text, Findings findings) {
    Scanner scanner = new Scanner(findings);
    for (String line : text.split("\n", -1)) {
      scanner.line(line);
      scanner.line++;
    }
    scanner.endLabel();
    scanner.flush();
    if (scanner.brackets > 0) {
      findings.error(
          "script:unclosed_placeholder",
          scanner.line - 1,
          "A [ that begins with a label has no ] at its end.",
          "Write the ] behind the last word it is about.");
    }
    return scanner.tokens;
  }

  private void line(String text) {
    if (text.isBlank() && saidUnderLabel && blocks == blocksAtLabel) {
      endLabel();
    }
    tellUnknownLabel(text);
    boolean begins = true;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      Optional<Label> label = labelAt(text, at, begins);
      if (label.isPresent()) {
        paragraph(label.get());
        at = label.get().end();
      } else if (c == '[') {
        at = bracket(text, at);
      } else {
        character(c);
        at++;
      }
      begins &= Character.isWhitespace(c) || c == '-';
    }
    character('\n');
  }

  private static Optional<Label> labelAt(String text, int at, boolean begins) {
    boolean wordBegins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return wordBegins && Character.isLetter(text.charAt(at))
        ? Labels.at(text, at, begins)
        : Optional.empty();
  }

  private void tellUnknownLabel(String text) {
    Optional<String> label = Labels.unknown(text);
    if (label.isPresent() && Labels.at(text.stripLeading(), 0, true).isEmpty()) {
      String written = label.get().substring(0, label.get().length() - 1);
      findings.warning(
          "script:unknown_label",
          line,
          "\"" + label.get() + "\" would be read aloud: it is no label we know.",
          Nearest.of(written, Labels.known())
              .map(near -> "Did you mean " + near + ":?")
              .orElse("Write [IF ...] and [END] around what it is about."));
    }
  }

  /** What is governed by a label goes to the end of its paragraph. */
  private void paragraph(Label label) {
    endLabel();
    flush();
    tokens.add(Token.open(line, label.condition()));
    blocksAtLabel = blocks;
    saidUnderLabel = false;
  }

  private void endLabel() {
    if (blocksAtLabel >= 0) {
      flush();
      tokens.add(Token.close(line));
      blocksAtLabel = -1;
    }
  }

  /** Takes what a [ begins, and tells where to go on. */
  private int bracket(String text, int at) {
    Optional<Label> label = Labels.at(text, at + 1, true);
    if (label.isPresent()) {
      flush();
      tokens.add(Token.open(line, label.get().condition()));
      brackets++;
      return label.get().end();
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != ']' && text.charAt(end) != '[') {
      end++;
    }
    if (end == text.length() || text.charAt(end) == '[' || end - at > LONGEST_TAG) {
      unclosed(text, at, end);
      return at + 1;
    }
    tag(text.substring(at + 1, end));
    return end + 1;
  }

  private void unclosed(String text, int at, int end) {
    String shown = text.substring(at, Math.min(end, at + 20)).strip();
    findings.error(
        "script:unclosed_placeholder",
        line,
        "The [ of \"" + shown + "\" has no ] to go with it.",
        "Write placeholders like [BILL NUMBER], each on one line.");
  }

  private void tag(String content) {
    flush();
    String plain = content.strip().toUpperCase(Locale.ROOT);
    boolean ends = plain.startsWith("END");
    if (blocks == blocksAtLabel && (ends || plain.startsWith("ELSE"))) {
      endLabel(); // which began within the block that ends here
    }
    if (plain.startsWith("IF ")) {
      blocks++;
    } else if (ends && blocks > 0) {
      blocks--;
    }
    saidUnderLabel = true;
    tokens.add(Token.tag(line, content));
  }

  private void character(char c) {
    if (c == ']' && brackets > 0) {
      brackets--;
      flush();
      tokens.add(Token.close(line));
      return;
    }
    if (c == ']') {
      findings.error(
          "script:unclosed_placeholder",
          line,
          "This ] has no [ before it.",
          "Write placeholders like [BILL NUMBER].");
    } else if (OTHER_BRACKETS.indexOf(c) >= 0) {
      findings.error(
          "script:other_brackets",
          line,
          "This " + c + " would be read aloud.",
          "Placeholders stand in [square] brackets; leave other brackets out.");
    }
    if (words.isEmpty()) {
      wordsLine = line;
    }
    saidUnderLabel |= !Character.isWhitespace(c);
    words.append(c);
  }

  private void flush() {
    if (!words.isEmpty()) {
      tokens.add(Token.words(wordsLine, words.toString()));
      words.setLength(0);
    }
  }
}
