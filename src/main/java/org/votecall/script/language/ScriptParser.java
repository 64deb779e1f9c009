package org.votecall.script.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.votecall.problem.Findings;
import org.votecall.script.language.ScriptBody.Passage;
import org.votecall.words.Language;

/** Reads the text of a script into a tree, and tells every mistake in it with its line. */
public final class ScriptParser {
  /** In characters; a text of this length takes ten minutes to read aloud. */
  public static final int LONGEST = 10_000;

  private static final int MOST_TAGS = 400;

  private final Language language;
  private final Findings findings;
  private final Blocks blocks;

  /** The line for which all placeholders were listed; 0 while they were not. */
  private int listed;

  private ScriptParser(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
    this.blocks = new Blocks(findings);
  }

  /**
   * Reads {@code text}; empty, after telling why, when it cannot be used.
   *
   * @param language it is written in
   */
  public static Optional<ScriptBody> parse(String text, Language language, Findings findings) {
    if (isTooLong(text, findings)) {
      return Optional.empty();
    }
    String clean = Pasted.clean(text, findings);
    if (isTooLong(clean, findings)) { // of one sign there may come three
      return Optional.empty();
    }
    LeftOvers.tell(clean, language, findings);
    ScriptParser parser = new ScriptParser(language, findings);
    List<Token> tokens = ForTheCaller.mark(Scanner.scan(clean, findings), findings);
    if (tokens.stream().filter(token -> token.kind() == Token.Kind.TAG).count() > MOST_TAGS) {
      findings.error(
          "script:too_many_tags",
          0,
          "It has more than " + MOST_TAGS + " brackets.",
          "Write several, each with an audience of its own.");
      return Optional.empty();
    }
    tokens.forEach(parser::take);
    List<Node> nodes = parser.blocks.finish();
    if (!findings.block() && nodes.stream().flatMap(Node::words).allMatch(Passage::isBlank)) {
      findings.error("script:empty", 0, "There are no words in it.", "Write what is to be said.");
    }
    return findings.block() ? Optional.empty() : Optional.of(new ScriptBody(nodes));
  }

  private static boolean isTooLong(String text, Findings findings) {
    int length = text.strip().length();
    if (length > LONGEST) {
      findings.error(
          "script:too_long",
          0,
          "It has " + length + " characters; there may be " + LONGEST + ".",
          "Keep what a person can say in a minute.");
    }
    return length > LONGEST;
  }

  private void take(Token token) {
    switch (token.kind()) {
      case WORDS -> blocks.add(new Node.Words(token.line(), token.text(), Set.of()));
      case TAG -> tag(token.line(), token.text());
      case LOST -> lost(token.line(), token.text());
      case OPEN -> blocks.begin(new OpenBlock(token.line(), "", token.condition()));
      case CLOSE -> blocks.endLabel();
    }
  }

  private void tag(int line, String content) {
    Tag tag = Tag.of(content);
    if (!tag.meant().isEmpty()) {
      findings.error(
          "script:unknown_placeholder",
          line,
          "[" + Shown.of(content) + "] is neither a placeholder nor a tag.",
          "Did you mean [" + tag.meant() + "]?");
      lost(line, content);
      return;
    }
    switch (tag.kind()) {
      case IF -> begin(line, content, condition(line, tag.asked()));
      case ELSE_IF -> blocks.otherwise(line, condition(line, tag.asked()));
      case ELSE -> blocks.otherwise(line, null);
      case END -> blocks.end(line);
      case OTHER -> placeholder(line, content, Spellings.plain(content));
    }
  }

  /** Does to blocks what a tag does, of which nothing more is to be told. */
  private void lost(int line, String content) {
    Condition never = never(content);
    switch (Tag.of(content).kind()) {
      case IF -> begin(line, content, never);
      case ELSE_IF -> blocks.otherwise(line, never);
      case ELSE -> blocks.otherwise(line, null);
      case END -> blocks.end(line);
      case OTHER -> {}
    }
  }

  private void begin(int line, String content, Condition condition) {
    blocks.begin(new OpenBlock(line, "[" + Shown.of(content) + "]", condition));
  }

  private void placeholder(int line, String content, String plain) {
    Optional<ScriptVariable> variable = ScriptVariable.find(plain);
    Optional<String> spelled = Spellings.of(plain, language);
    Optional<String> bills = Spellings.twoBills(plain);
    if (variable.isPresent()) {
      blocks.add(new Node.Words(line, "[" + plain + "]", Set.of(variable.get())));
    } else if (spelled.isPresent()) {
      blocks.add(new Node.Words(line, spelled.get(), variablesIn(spelled.get())));
    } else if (bills.isPresent()) {
      Scanner.scan(bills.get(), findings).forEach(token -> take(at(line, token)));
    } else {
      unknown(line, content, plain);
    }
  }

  private static Token at(int line, Token token) {
    return new Token(token.kind(), line, token.text().replace("\n", ""), token.condition());
  }

  private static Set<ScriptVariable> variablesIn(String text) {
    Set<ScriptVariable> variables = EnumSet.noneOf(ScriptVariable.class);
    Arrays.stream(ScriptVariable.values())
        .filter(variable -> text.contains("[" + variable.written() + "]"))
        .forEach(variables::add);
    return variables;
  }

  private void unknown(int line, String written, String plain) {
    findings.error(
        "script:unknown_placeholder",
        line,
        plain.isEmpty()
            ? "Nothing stands between these brackets."
            : "[" + Shown.of(written) + "] is not a placeholder.",
        UnknownPlaceholder.suggestion(plain).orElseGet(() -> all(line)));
  }

  /** All there are: once, since it is long. */
  private String all(int line) {
    if (listed > 0) {
      return "Use one of those that are listed for line " + listed + ".";
    }
    listed = line;
    return "Use one of " + String.join(", ", ScriptVariable.allWritten()) + ".";
  }

  /** What is asked; where it cannot be read, something that never is so. */
  private Condition condition(int line, String asked) {
    try {
      return ConditionReader.read(asked);
    } catch (ConditionReader.Unreadable e) {
      findings.error(e.code(), line, String.valueOf(e.getMessage()), e.suggestion());
      return never(asked);
    }
  }

  private static Condition never(String asked) {
    return new Condition(Subject.STAGE, Set.of(), Shown.of(asked));
  }
}
