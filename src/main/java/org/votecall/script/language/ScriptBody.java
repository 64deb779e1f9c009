package org.votecall.script.language;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.votecall.problem.Findings;

/** The text of a script, read: what it says depends on to whom. */
public final class ScriptBody {
  private final List<Node> nodes;

  ScriptBody(List<Node> nodes) {
    this.nodes = List.copyOf(nodes);
  }

  /**
   * What is said where {@code traits} hold, with the placeholders that stand in it.
   *
   * @param text tidied: no empty lines but between paragraphs, no space twice
   */
  public record Chosen(String text, Set<ScriptVariable> variables) {}

  /** Chooses what is said. */
  public Chosen choose(Traits traits) {
    Node.Said said = new Node.Said(new StringBuilder(), EnumSet.noneOf(ScriptVariable.class));
    nodes.forEach(node -> node.say(traits, said));
    return new Chosen(Spacing.tidy(said.text()), said.variables());
  }

  /** The conditions in it that hold where {@code traits} do, and by which something is said. */
  public Set<String> held(Traits traits) {
    Set<String> held = new LinkedHashSet<>();
    nodes.forEach(node -> node.addHeld(traits, held));
    return held;
  }

  /** Tells what can never be said of what {@code possible} leaves. */
  public void findUnreachable(Possible possible, Findings findings) {
    Reach.walk(nodes, possible, findings);
  }

  /** Whether what it says depends on {@code subject}. */
  public boolean asks(Subject subject) {
    return nodes.stream().anyMatch(node -> node.asks(subject));
  }

  /** Words as they stand, and the line on which they begin. */
  public record Passage(int line, String text) {
    /** The line of what stands at {@code at} in the text. */
    public int lineAt(int at) {
      return line - 1 + Pasted.lineOf(text, at);
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** All the words in it, whatever they depend on. */
  public List<Passage> passages() {
    return nodes.stream().flatMap(Node::words).toList();
  }

  /** The same, one after another. */
  public String allWords() {
    return passages().stream().map(Passage::text).collect(Collectors.joining());
  }
}
