package org.votecall.address;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the addresses it was given and no others, however they are abbreviated. */
public final class AddressBook<T> {
  /**
   * One address and what is known of it.
   *
   * @param street with its number
   */
  public record Entry<T>(String street, @Nullable Zip zip, T known) {}

  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("street", "st"),
          Map.entry("avenue", "ave"),
          Map.entry("av", "ave"),
          Map.entry("drive", "dr"),
          Map.entry("doctor", "dr"),
          Map.entry("boulevard", "blvd"),
          Map.entry("road", "rd"),
          Map.entry("plaza", "plz"),
          Map.entry("place", "pl"),
          Map.entry("lane", "ln"),
          Map.entry("court", "ct"),
          Map.entry("terrace", "ter"),
          Map.entry("north", "n"),
          Map.entry("south", "s"),
          Map.entry("east", "e"),
          Map.entry("west", "w"));

  private final List<Entry<T>> entries;

  public AddressBook(Collection<Entry<T>> entries) {
    this.entries = List.copyOf(entries);
  }

  /** What is known of {@code address}; empty when nothing is, or more than one thing. */
  public Optional<T> find(StreetAddress address) {
    List<String> asked = words(address.text());
    List<Entry<T>> matches =
        entries.stream()
            .filter(entry -> startsWith(asked, words(entry.street())))
            .filter(entry -> address.zip() == null || Objects.equals(address.zip(), entry.zip()))
            .toList();
    return matches.size() == 1 ? Optional.of(matches.get(0).known()) : Optional.empty();
  }

  private static boolean startsWith(List<String> asked, List<String> street) {
    return asked.size() >= street.size() && asked.subList(0, street.size()).equals(street);
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}0-9]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> SHORT_FORMS.getOrDefault(word, word))
        .toList();
  }
}
