package org.votecall.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;
import org.votecall.outcome.Outcome;
import org.votecall.outcome.Stand;

/**
 * Everything that one message may mean. Which of it counts is for the conversation to decide: a
 * digit is an answer only where somebody asked.
 *
 * @param plain the message as {@link Plain} has it
 * @param number the number of a choice, 1 to 9, or 0
 * @param whose whose place the ZIP or the address is
 */
public record Heard(
    String plain,
    int number,
    @Nullable Legal legalOrNull,
    @Nullable Command commandOrNull,
    @Nullable Outcome outcomeOrNull,
    @Nullable Stand standOrNull,
    @Nullable Zip zipOrNull,
    @Nullable StreetAddress addressOrNull,
    Whose whose) {

  /** The one of {@code listed} that the message picks by its number. */
  public <T> Optional<T> pick(List<T> listed) {
    return number >= 1 && number <= listed.size()
        ? Optional.of(listed.get(number - 1))
        : Optional.empty();
  }

  public Optional<Legal> legal() {
    return Optional.ofNullable(legalOrNull);
  }

  public Optional<Command> command() {
    return Optional.ofNullable(commandOrNull);
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcomeOrNull);
  }

  public Optional<Stand> stand() {
    return Optional.ofNullable(standOrNull);
  }

  public Optional<Zip> zip() {
    return Optional.ofNullable(zipOrNull);
  }

  public Optional<StreetAddress> address() {
    return Optional.ofNullable(addressOrNull);
  }

  /** Whether it means the same in every campaign, so that it cannot be one's keyword. */
  public boolean isCommon() {
    return legalOrNull != null
        || commandOrNull != null
        || outcomeOrNull != null
        || standOrNull != null;
  }

  /** Says nothing, because logs hold neither addresses nor what people write. */
  @Override
  public String toString() {
    return "Heard";
  }
}
