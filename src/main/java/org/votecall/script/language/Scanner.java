package org.votecall.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.votecall.problem.Findings;
import org.votecall.script.language.Labels.Label;

/**
 * Cuts a script into words, tags in square brackets, and the beginnings and ends of what a label
 * governs: the rest of its paragraph, or of its bracket.
 */
final class Scanner {
  private final Findings findings;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int line = 1;
  private int wordsLine = 1;

  private final LabelReach reach = new LabelReach();

  /** Where the last bracket began that begins with a label. */
  private int bracketLine;

  /** The line of the last [ that was told to have no ]; 0 for none. */
  private int unclosedLine;

  /** The line of the last tag of a page that was told; 0 for none. */
  private int tagLine;

  private Scanner(Findings findings) {
    this.findings = findings;
  }

  static List<Token> scan(String text, Findings findings) {
    Scanner scanner = new Scanner(findings);
    for (String line : text.split("\n", -1)) {
      scanner.line(line);
      scanner.line++;
    }
    while (scanner.reach.governs()) {
      scanner.endLabel();
    }
    scanner.flush();
    if (scanner.reach.inBracket()) {
      findings.error(
          "script:unclosed_placeholder",
          scanner.bracketLine,
          "The [ before this label has no ].",
          "Write the ] behind the last word it is about.");
    }
    return scanner.tokens;
  }

  private void line(String text) {
    while (text.isBlank() && reach.endsAtEmptyLine()) {
      endLabel();
    }
    Labels.tellUnknown(text, line, findings);
    boolean begins = true;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      at = piece(text, at, begins);
      begins &= Character.isWhitespace(c) || c == '-';
    }
    character('\n');
  }

  /** Takes what stands at {@code at}, and tells where to go on. */
  private int piece(String text, int at, boolean begins) {
    Optional<Label> label = Labels.in(text, at, begins);
    Optional<Foreign> foreign = Foreign.at(text, at);
    if (label.isPresent()) {
      paragraph(label.get());
      return label.get().end();
    } else if (foreign.isPresent()) {
      tell(foreign.get());
      return foreign.get().end();
    } else if (text.charAt(at) == '[') {
      return bracket(text, at);
    }
    character(text.charAt(at));
    return at + 1;
  }

  private void tell(Foreign foreign) {
    if (!foreign.tag() || tagLine != line) { // one of each line is enough to find them
      findings.error(
          "script:other_brackets",
          line,
          "\"" + Shown.of(foreign.written()) + "\" would be read aloud as it is.",
          foreign.suggestion());
    }
    tagLine = foreign.tag() ? line : tagLine;
  }

  /** What is governed by a label goes to the end of its paragraph. */
  private void paragraph(Label label) {
    while (reach.endsAtLabel()) {
      endLabel();
    }
    flush();
    tokens.add(Token.open(line, label.condition()));
    reach.begin();
  }

  private void endLabel() {
    reach.end();
    flush();
    tokens.add(Token.close(line));
  }

  /** Takes what a [ begins, and tells where to go on. */
  private int bracket(String text, int at) {
    int end = text.indexOf(']', at);
    boolean bills = end > 0 && Spellings.twoBills(text.substring(at + 1, end)).isPresent();
    Optional<Label> label = bills ? Optional.empty() : Labels.at(text, at + 1, true);
    if (label.isPresent()) {
      flush();
      tokens.add(Token.open(line, label.get().condition()));
      reach.openBracket();
      bracketLine = line;
      return label.get().end();
    }
    Optional<BrokenBracket> broken = BrokenBracket.at(text, at);
    if (broken.isPresent()) {
      findings.error(broken.get().code(), line, broken.get().message(), broken.get().suggestion());
      unclosedLine = text.indexOf(']', at) < 0 ? line : 0;
      tag(Token.lost(line, broken.get().content()));
      return broken.get().end();
    }
    tag(Token.tag(line, text.substring(at + 1, end)));
    return end + 1;
  }

  private void tag(Token token) {
    flush();
    Tag.Kind kind = Tag.of(token.text()).kind();
    while (reach.endsAt(kind)) {
      endLabel();
    }
    reach.count(kind);
    reach.say();
    tokens.add(token);
  }

  private void character(char c) {
    if (c == ']') {
      closing();
      return;
    }
    if (c == '<' || c == '>') {
      tellBracket(c, "Write it in words, or leave it out.");
    } else if (c == '{' || c == '}') {
      tellBracket(c, "Placeholders stand in [square] brackets; leave other brackets out.");
    }
    if (words.isEmpty()) {
      wordsLine = line;
    }
    if (!Character.isWhitespace(c)) {
      reach.say();
    }
    words.append(c);
  }

  private void tellBracket(char c, String suggestion) {
    findings.error(
        "script:other_brackets", line, "This " + c + " would be read aloud.", suggestion);
  }

  /** Takes a ] that closes no tag. */
  private void closing() {
    if (reach.inBracket()) {
      while (reach.endsAtBracket()) {
        endLabel();
      }
      reach.closeBracket();
      flush();
      tokens.add(Token.close(line));
    } else if (unclosedLine == 0 || unclosedLine < line - 1) {
      findings.error(
          "script:unclosed_placeholder",
          line,
          "This ] has no [ before it.",
          "Write placeholders like [BILL NUMBER].");
    }
    unclosedLine = 0;
  }

  private void flush() {
    if (!words.isEmpty()) {
      tokens.add(Token.words(wordsLine, words.toString()));
      words.setLength(0);
    }
  }
}
