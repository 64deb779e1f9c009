package org.votecall.address;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finder that knows the addresses it was given and no others: a small world's geocoder. */
public final class AddressTable implements DistrictFinder {
  /** One address and the home it is. */
  public record Row(String street, String city, Home home) {}

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

  private final List<Row> rows;

  public AddressTable(Collection<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  @Override
  public Resolution find(StreetAddress address) {
    List<String> asked = words(address.text());
    List<Row> matches =
        rows.stream()
            .filter(row -> startsWith(asked, words(row.street())))
            .filter(row -> sameZip(row, address.zip()))
            .toList();
    return matches.size() == 1
        ? new Resolution.Found(matches.get(0).home())
        : new Resolution.Unknown();
  }

  private static boolean sameZip(Row row, @Nullable Zip asked) {
    return asked == null || asked.equals(row.home().zip());
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
