package org.votecall.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody probably meant who wrote something else. */
public final class Nearest {
  private static final int LONGEST = 60;

  private Nearest() {}

  /** The one of {@code known} that {@code written} is a slip of, in any case; empty for none. */
  public static Optional<String> of(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = written.toLowerCase(Locale.ROOT);
    int slips = Math.min(Math.max(2, plain.length() / 3), Math.max(0, plain.length() - 1));
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    return known.stream()
        .filter(word -> distance.apply(plain, word.toLowerCase(Locale.ROOT)) >= 0)
        .min(
            Comparator.<String>comparingInt(
                    word -> distance.apply(plain, word.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }
}
