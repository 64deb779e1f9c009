package org.votecall.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which numbers we dial, and whose calls we take: those of the United States and Canada. Other
 * countries share the +1 with them, and a call there may cost a hundred times as much.
 */
public final class DialPlan {
  /** The states, and the territories that have numbers of their own. */
  private static final Set<String> AMERICAN = Set.of("US", "PR", "GU", "VI", "AS", "MP");

  private static final String CANADIAN = "CA";
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  /** A form of ten digits that is not dialled, and why. */
  private record Refused(Pattern form, String why) {
    static Refused of(String line) {
      String[] cells = line.split(" ", 2);
      return new Refused(Pattern.compile(cells[0].replace("x", "[0-9]")), cells[1]);
    }
  }

  private static final List<Refused> REFUSED =
      PhoneTable.lines("refused.txt").stream().map(Refused::of).toList();

  private DialPlan() {}

  /** Whether {@code number} is an ordinary one of the United States, or of their territories. */
  public static boolean american(PhoneNumber number) {
    return ordinary(number) && AMERICAN.contains(region(number));
  }

  /** Whether {@code number} may be dialled, and calls from it put through. */
  public static boolean serves(PhoneNumber number) {
    return american(number) || (ordinary(number) && region(number).equals(CANADIAN));
  }

  /** Why {@code number} is dialled by nobody, whatever country it is in. */
  public static Optional<String> refusal(PhoneNumber number) {
    String digits = number.e164().substring(2);
    return REFUSED.stream()
        .filter(refused -> refused.form().matcher(digits).matches())
        .map(Refused::why)
        .findFirst();
  }

  /** Whether somebody can have {@code number}, in any country of the +1. */
  static boolean assigned(PhoneNumber number) {
    return ordinary(number) && !region(number).isEmpty();
  }

  private static boolean ordinary(PhoneNumber number) {
    return refusal(number).isEmpty()
        && LIBRARY.getNumberType(parsed(number)) != PhoneNumberUtil.PhoneNumberType.PREMIUM_RATE;
  }

  /** Two letters of a country; empty for a number that nobody can have. */
  private static String region(PhoneNumber number) {
    String region = LIBRARY.getRegionCodeForNumber(parsed(number));
    return region == null ? "" : region;
  }

  private static Phonenumber.PhoneNumber parsed(PhoneNumber number) {
    try {
      return LIBRARY.parse(number.e164(), null);
    } catch (NumberParseException e) {
      throw new IllegalStateException("a plus sign and eleven digits can be read", e);
    }
  }
}
