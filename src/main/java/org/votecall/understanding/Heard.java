package org.votecall.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;
import org.votecall.words.Language;

/**
 * Everything that one message may mean. Which of it counts is for the conversation to decide: a
 * digit is an answer only where somebody asked.
 *
 * @param text the message as it came, folded
 * @param plain the message as {@link Plain} has it
 * @param clauses the same, cut at its punctuation
 * @param number the number of a choice, 1 to 9, or 0
 * @param commands what is asked for, in the order in which it is
 * @param place where somebody lives
 * @param languageOrNull the language it is written in, if it shows
 * @param takesBack whether it begins by taking back what was said in the message before
 */
public record Heard(
    String text,
    String plain,
    List<String> clauses,
    int number,
    @Nullable Legal legalOrNull,
    List<Command> commands,
    @Nullable Outcome outcomeOrNull,
    @Nullable Stand standOrNull,
    @Nullable Answer answerOrNull,
    Place place,
    @Nullable Language languageOrNull,
    boolean takesBack) {

  /** This, where {@code later} says nothing else: what people say last is what they mean. */
  Heard amendedBy(Heard later, boolean takesBackTheLast) {
    return new Heard(
        text,
        plain,
        later.clauses,
        later.number == 0 ? number : later.number,
        legalOrNull,
        later.commands.isEmpty() ? commands : later.commands,
        later.outcomeOrNull == null ? outcomeOrNull : later.outcomeOrNull,
        later.standOrNull == null ? standOrNull : later.standOrNull,
        later.answerOrNull == null ? answerOrNull : later.answerOrNull,
        later.place.none() ? place : later.place,
        languageOrNull,
        takesBackTheLast);
  }

  /** The one of {@code listed} that the message picks by its number. */
  public <T> Optional<T> pick(List<T> listed) {
    return number >= 1 && number <= listed.size()
        ? Optional.of(listed.get(number - 1))
        : Optional.empty();
  }

  public Optional<Legal> legal() {
    return Optional.ofNullable(legalOrNull);
  }

  public boolean asks(Command command) {
    return commands.contains(command);
  }

  /** What is asked for of one kind, in the order in which it is. */
  public List<Command> commands(Command.Kind kind) {
    return commands.stream().filter(command -> command.kind() == kind).toList();
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcomeOrNull);
  }

  /** A position told in so many words; a mere yes or no is an {@link #answer}. */
  public Optional<Stand> stand() {
    return Optional.ofNullable(standOrNull);
  }

  public Optional<Answer> answer() {
    return Optional.ofNullable(answerOrNull);
  }

  public Optional<Language> language() {
    return Optional.ofNullable(languageOrNull);
  }

  /** Whether it means the same in every campaign, so that it cannot be one's keyword. */
  public boolean isCommon() {
    return legalOrNull != null
        || !commands.isEmpty()
        || outcomeOrNull != null
        || standOrNull != null
        || answerOrNull != null
        || number != 0;
  }

  /** Says nothing, because logs hold neither addresses nor what people write. */
  @Override
  public String toString() {
    return "Heard";
  }
}
