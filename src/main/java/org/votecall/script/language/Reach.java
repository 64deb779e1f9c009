package org.votecall.script.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Findings;

/** Finds the parts of a script that nobody can ever be told. */
final class Reach {
  private static final String CODE = "script:unreachable";

  private Reach() {}

  static void walk(List<Node> nodes, Possible possible, Findings findings) {
    for (Node node : nodes) {
      if (node instanceof Node.Choice choice) {
        choice(choice, possible, findings);
      }
    }
  }

  private static void choice(Node.Choice choice, Possible before, Findings findings) {
    Possible left = before;
    for (Node.Branch branch : choice.branches()) {
      Condition condition = branch.condition();
      Possible here = condition == null ? left : left.where(condition);
      if (!here.none()) {
        walk(branch.body(), here, findings);
      } else if (!branch.body().isEmpty()) {
        tell(branch, condition, before, findings);
      }
      left = condition == null ? left : left.whereNot(condition);
    }
  }

  private static void tell(
      Node.Branch branch, @Nullable Condition condition, Possible before, Findings findings) {
    if (condition == null) {
      findings.warning(
          CODE,
          branch.line(),
          "This [ELSE] is never said: the parts before it leave nothing.",
          "Take it out, or one of the parts before it.");
    } else if (before.where(condition).none()) {
      findings.warning(
          CODE,
          branch.line(),
          "This is never said: where it stands, " + condition + " cannot be so.",
          "Take it out, or ask for something else.");
    } else {
      findings.warning(
          CODE,
          branch.line(),
          "This is never said: a part before it takes all that " + condition + " means.",
          "Put it first, or take it out.");
    }
  }
}
