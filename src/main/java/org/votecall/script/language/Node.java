package org.votecall.script.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a script: words, or a choice between parts. */
sealed interface Node permits Node.Words, Node.Choice {

  /** Adds what is said where {@code traits} hold. */
  void say(Traits traits, Said said);

  /** Adds the conditions that hold where {@code traits} do, and by which something is said. */
  void addHeld(Traits traits, Set<String> held);

  /** Whether what is said depends on {@code subject}. */
  boolean asks(Subject subject);

  /** All the words in it. */
  Stream<ScriptBody.Passage> words();

  /** Gathers what is said, and which placeholders stand in it. */
  record Said(StringBuilder text, Set<ScriptVariable> variables) {}

  /**
   * Words with placeholders, written as {@link ScriptVariable#written} has them.
   *
   * @param line on which they begin
   */
  record Words(int line, String text, Set<ScriptVariable> variables) implements Node {
    @Override
    public void say(Traits traits, Said said) {
      said.text().append(text);
      said.variables().addAll(variables);
    }

    @Override
    public void addHeld(Traits traits, Set<String> held) {
      // words are said to everybody
    }

    @Override
    public boolean asks(Subject subject) {
      return false;
    }

    @Override
    public Stream<ScriptBody.Passage> words() {
      return Stream.of(new ScriptBody.Passage(line, text));
    }
  }

  /** The first branch that holds is said, if any does. */
  record Choice(List<Branch> branches) implements Node {
    @Override
    public void say(Traits traits, Said said) {
      chosen(traits).ifPresent(branch -> branch.body().forEach(node -> node.say(traits, said)));
    }

    private Optional<Branch> chosen(Traits traits) {
      return branches.stream()
          .filter(branch -> branch.condition() == null || branch.condition().holds(traits))
          .findFirst();
    }

    @Override
    public void addHeld(Traits traits, Set<String> held) {
      Optional<Branch> chosen = chosen(traits);
      chosen.map(Branch::condition).map(Condition::toString).ifPresent(held::add);
      chosen.ifPresent(branch -> branch.body().forEach(node -> node.addHeld(traits, held)));
    }

    @Override
    public boolean asks(Subject subject) {
      return branches.stream().anyMatch(branch -> branch.asks(subject));
    }

    @Override
    public Stream<ScriptBody.Passage> words() {
      return branches.stream().flatMap(branch -> branch.body().stream()).flatMap(Node::words);
    }
  }

  /**
   * What is said under a condition.
   *
   * @param line of its tag
   * @param condition null for what is said otherwise
   */
  record Branch(int line, @Nullable Condition condition, List<Node> body) {
    boolean asks(Subject subject) {
      return (condition != null && condition.subject() == subject)
          || body.stream().anyMatch(node -> node.asks(subject));
    }
  }
}
