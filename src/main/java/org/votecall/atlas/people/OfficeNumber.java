package org.votecall.atlas.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.phone.PhoneNumber;

/**
 * A phone as public files write it.
 *
 * @param extension digits to ask for; null for a number of its own
 */
record OfficeNumber(PhoneNumber phone, @Nullable String extension) {
  private static final Pattern EXTENDED =
      Pattern.compile(
          "(.*[0-9)])[\\s,;]*(?:ext(?:ension|n)?\\.?|x\\.?|#)\\s*:?\\s*([0-9]{1,7})",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads {@code 508-555-0123}, with {@code ext. 13}, {@code x13} or {@code #13} after it.
   *
   * @throws IllegalArgumentException with words for whoever reads what was left out
   */
  static OfficeNumber read(String raw) {
    Matcher extended = EXTENDED.matcher(raw.strip());
    return extended.matches()
        ? new OfficeNumber(PhoneNumber.ofOffice(extended.group(1)), extended.group(2))
        : new OfficeNumber(PhoneNumber.ofOffice(raw.strip()), null);
  }
}
