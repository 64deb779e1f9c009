package org.votecall.understanding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.votecall.campaign.Campaign;
import org.votecall.measure.Bill;
import org.votecall.measure.BillNumber;

/** Finds the campaign that a message names by its keyword, its bill's number or its nickname. */
public final class Mentions {
  private Mentions() {}

  /**
   * The one campaign named in {@code plain}: a keyword before a number before a nickname, and a
   * keyword with a slip in it only when it is the whole message. None when two are named.
   */
  public static Optional<Campaign> campaign(
      String plain, Collection<Campaign> campaigns, Function<Campaign, Bill> billOf) {
    List<Predicate<Campaign>> ways =
        List.of(
            campaign -> hasWords(plain, word(campaign)),
            campaign -> hasNumber(plain, billOf.apply(campaign).number()),
            campaign -> hasWords(plain, Plain.of(billOf.apply(campaign).nickname().english())),
            campaign -> Slip.between(plain, word(campaign)));
    for (Predicate<Campaign> way : ways) {
      List<Campaign> named = campaigns.stream().filter(way).toList();
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static String word(Campaign campaign) {
    return campaign.keyword().value().toLowerCase(Locale.ROOT);
  }

  private static boolean hasWords(String plain, String words) {
    return (" " + plain + " ").contains(" " + words + " ");
  }

  /** "sb731", "s b 731" and "sb 731", but neither "sb 7312" nor "731" alone. */
  private static boolean hasNumber(String plain, BillNumber number) {
    if (!plain.contains(String.valueOf(number.number()))) {
      return false; // no need to make a pattern for every campaign there is
    }
    String letters = String.join(" ?", number.letters().toLowerCase(Locale.ROOT).split(""));
    return Pattern.compile("\\b" + letters + " ?0*" + number.number() + "\\b")
        .matcher(plain)
        .find();
  }
}
