package org.votecall.switchboard;

import java.util.Optional;

/** What became of a {@link Commit}. */
public sealed interface CommitResult {

  /** The answer to give; empty when the turn must be decided again. */
  Optional<String> answer();

  /** It is on disk. */
  record Kept(String given) implements CommitResult {
    @Override
    public Optional<String> answer() {
      return Optional.of(given);
    }
  }

  /** The same webhook was answered before; this is what it got. */
  record AnsweredBefore(String given) implements CommitResult {
    @Override
    public Optional<String> answer() {
      return Optional.of(given);
    }
  }

  /** Another turn of the same session came between. */
  record Overtaken() implements CommitResult {
    @Override
    public Optional<String> answer() {
      return Optional.empty();
    }
  }
}
