package org.votecall.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number of the North American plan, the only kind Votecall answers or dials.
 *
 * @param e164 as carriers write it, {@code +1} and ten digits
 */
public record PhoneNumber(String e164) {
  private static final Pattern NORTH_AMERICAN = Pattern.compile("\\+1[2-9]\\d{9}");

  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

  public PhoneNumber {
    if (!NORTH_AMERICAN.matcher(e164).matches()) {
      throw new IllegalArgumentException("not a +1 number of ten digits");
    }
  }

  /** Reads a number as carriers and people write it; empty for anything that is not a +1 number. */
  public static Optional<PhoneNumber> parse(String raw) {
    try {
      Phonenumber.PhoneNumber parsed = LIBRARY.parse(raw, "US");
      String e164 = LIBRARY.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164);
      return NORTH_AMERICAN.matcher(e164).matches()
          ? Optional.of(new PhoneNumber(e164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads the number of an office that supporters will be sent to.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  public static PhoneNumber ofOffice(String raw) {
    try {
      Phonenumber.PhoneNumber parsed = LIBRARY.parse(raw, "US");
      if (parsed.hasExtension()) {
        throw new IllegalArgumentException(
            "\"" + raw + "\" has an extension, which a text cannot dial");
      }
      Optional<PhoneNumber> number = parse(raw).filter(DialPlan::american);
      if (number.isPresent()) {
        return number.get();
      }
    } catch (NumberParseException e) {
      // told below
    }
    throw new IllegalArgumentException("\"" + raw + "\" is not a US number that offices have");
  }

  /** As a person reads and dials it: {@code 916-555-0100}. */
  public String dialable() {
    return e164.substring(2, 5) + "-" + e164.substring(5, 8) + "-" + e164.substring(8);
  }

  /** Masked, because whatever prints a value by accident must not print a supporter's number. */
  @Override
  public String toString() {
    return "+1******" + e164.substring(e164.length() - 2);
  }
}
