package org.votecall.script.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Findings;
import org.votecall.words.Language;

/** Reads the text of a script into a tree, and tells every mistake in it with its line. */
public final class ScriptParser {
  /** In characters; a text of this length takes ten minutes to read aloud. */
  public static final int LONGEST = 10_000;

  private static final int DEEPEST = 6;
  private static final int MOST_TAGS = 400;
  private static final Pattern END = Pattern.compile("END(?: ?IF)?");
  private static final Pattern ELSE_IF = Pattern.compile("EL(?:SE ?IF|IF|SIF) .*");
  private static final int LONGEST_SHOWN = 40;

  private final Language language;
  private final Findings findings;
  private final Deque<Open> open = new ArrayDeque<>();

  /** A block whose end has not come yet. */
  private static final class Open {
    private final int line;
    private final boolean label;
    private final List<Node.Branch> branches = new ArrayList<>();
    private int branchLine;
    private @Nullable Condition condition;
    private boolean last;
    private List<Node> body = new ArrayList<>();

    private Open(int line, boolean label, @Nullable Condition condition) {
      this.line = line;
      this.branchLine = line;
      this.label = label;
      this.condition = condition;
    }

    private void next(int at, @Nullable Condition other) {
      branches.add(new Node.Branch(branchLine, condition, List.copyOf(body)));
      branchLine = at;
      condition = other;
      last = other == null;
      body = new ArrayList<>();
    }

    private Node.Choice close() {
      next(line, null);
      return new Node.Choice(List.copyOf(branches));
    }
  }

  private ScriptParser(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
    open.push(new Open(0, false, null));
  }

  /**
   * Reads {@code text}; empty, after telling why, when it cannot be used.
   *
   * @param language it is written in
   */
  public static Optional<ScriptBody> parse(String text, Language language, Findings findings) {
    if (text.length() > LONGEST) {
      findings.error(
          "script:too_long",
          0,
          "It has " + text.length() + " characters; there may be " + LONGEST + ".",
          "Keep what a person can say in a minute.");
      return Optional.empty();
    }
    ScriptParser parser = new ScriptParser(language, findings);
    List<Token> tokens = Scanner.scan(Pasted.clean(text, findings), findings);
    if (tokens.stream().filter(token -> token.kind() == Token.Kind.TAG).count() > MOST_TAGS) {
      findings.error(
          "script:too_many_tags", 0, "It has more than " + MOST_TAGS + " brackets.", "Split it.");
      return Optional.empty();
    }
    tokens.forEach(parser::take);
    List<Node> nodes = parser.finish();
    if (tokens.stream().allMatch(token -> token.text().isBlank())) {
      findings.error("script:empty", 0, "There are no words in it.", "Write what is to be said.");
    }
    return findings.block() ? Optional.empty() : Optional.of(new ScriptBody(nodes));
  }

  private void take(Token token) {
    switch (token.kind()) {
      case WORDS -> add(new Node.Words(token.line(), token.text(), Set.of()));
      case TAG -> tag(token.line(), token.text());
      case OPEN -> begin(new Open(token.line(), true, token.condition()));
      case CLOSE -> endLabel();
    }
  }

  private void tag(int line, String content) {
    String plain = Spellings.plain(content);
    if (END.matcher(plain).matches()) {
      end(line);
    } else if (plain.equals("ELSE")) {
      otherwise(line, null);
    } else if (ELSE_IF.matcher(plain).matches()) {
      String asked = content.strip().replaceFirst("(?i)^el(se\\s*if|if|sif)\\s+", "");
      otherwise(line, condition(line, asked));
    } else if (plain.equals("IF") || plain.startsWith("IF ")) {
      begin(new Open(line, false, condition(line, content.strip().substring(2))));
    } else {
      placeholder(line, content, plain);
    }
  }

  private void placeholder(int line, String content, String plain) {
    Optional<ScriptVariable> variable = ScriptVariable.find(plain);
    Optional<String> spelled = Spellings.of(plain, language);
    Optional<String> bills = Spellings.twoBills(plain);
    if (variable.isPresent()) {
      add(new Node.Words(line, "[" + plain + "]", Set.of(variable.get())));
    } else if (spelled.isPresent()) {
      add(new Node.Words(line, spelled.get(), variablesIn(spelled.get())));
    } else if (bills.isPresent()) {
      Scanner.scan(bills.get(), findings).forEach(token -> take(at(line, token)));
    } else {
      unknown(line, content.strip(), plain);
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
    List<String> known = new ArrayList<>(ScriptVariable.allWritten());
    known.addAll(List.of("END", "ELSE"));
    String shown =
        written.length() > LONGEST_SHOWN ? written.substring(0, LONGEST_SHOWN) + "..." : written;
    findings.error(
        "script:unknown_placeholder",
        line,
        "[" + shown + "] is not a placeholder.",
        Nearest.of(plain, known)
            .map(near -> "Did you mean [" + near + "]?")
            .orElse("Use one of " + String.join(", ", ScriptVariable.allWritten()) + "."));
  }

  /** What is asked; where it cannot be read, something that never is so. */
  private Condition condition(int line, String written) {
    try {
      return ConditionReader.read(written);
    } catch (ConditionReader.Unreadable e) {
      findings.error(e.code(), line, String.valueOf(e.getMessage()), e.suggestion());
      return new Condition(Subject.STAGE, Set.of(), written.strip());
    }
  }

  private void begin(Open block) {
    if (open.size() == DEEPEST + 1) {
      findings.error(
          "script:too_deep",
          block.line,
          "This is inside " + DEEPEST + " other blocks: nobody can follow it.",
          "Write a second script with an audience of its own.");
    }
    open.push(block);
  }

  private void otherwise(int line, @Nullable Condition condition) {
    Open block = open.getFirst();
    String tag = condition == null ? "[ELSE]" : "[ELSE IF]";
    if (open.size() == 1 || block.label) {
      findings.error(
          "script:stray_else",
          line,
          tag + " stands outside of any [IF ...].",
          "Write an [IF ...] before it, or take it out.");
    } else if (block.last) {
      findings.error(
          "script:else_twice",
          line,
          tag + " comes after the [ELSE] of line " + block.branchLine + ".",
          "[ELSE] is the last part of a block: put the others before it.");
    } else {
      block.next(line, condition);
    }
  }

  private void end(int line) {
    if (open.size() == 1 || open.getFirst().label) {
      findings.error(
          "script:stray_end",
          line,
          "This [END] ends nothing.",
          "Take it out, or write the [IF ...] it belongs to.");
      return;
    }
    Node.Choice choice = open.pop().close();
    add(choice);
  }

  private void endLabel() {
    tellUnended(false);
    if (open.size() > 1) {
      Node.Choice choice = open.pop().close();
      add(choice);
    }
  }

  private void tellUnended(boolean all) {
    while (open.size() > 1 && (all || !open.getFirst().label)) {
      int line = open.getFirst().line;
      findings.error(
          "script:missing_end",
          line,
          "The [IF ...] of line " + line + " has no [END].",
          "Write [END] behind the last word that it is about.");
      Node.Choice choice = open.pop().close();
      add(choice);
    }
  }

  private List<Node> finish() {
    tellUnended(true);
    return List.copyOf(open.getFirst().body);
  }

  private void add(Node node) {
    open.getFirst().body.add(node);
  }
}
