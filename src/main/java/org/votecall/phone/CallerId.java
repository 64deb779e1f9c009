package org.votecall.phone;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number that a call comes from, as far as the carrier tells. Whoever calls may have made it
 * up: it tells who they are only where the carrier vouches for it.
 *
 * @param number null where there is none that could be called
 */
public record CallerId(Origin origin, @Nullable PhoneNumber number) {
  /** Where a call comes from. */
  public enum Origin {
    /** The United States or Canada. */
    NORTH_AMERICA,
    /** Another country, also one that shares the +1. */
    ABROAD,
    /** Nobody tells. */
    WITHHELD
  }

  private static final CallerId WITHHELD = new CallerId(Origin.WITHHELD, null);
  private static final CallerId ABROAD = new CallerId(Origin.ABROAD, null);
  private static final Set<String> WITHHOLDING = Set.copyOf(PhoneTable.lines("withheld.txt"));

  /** The shortest number of another country, with its code and the plus sign. */
  private static final int SHORTEST = 8;

  /** Reads what the carrier gives, which may be anything. */
  public static CallerId read(String raw) {
    String given = raw.strip().toLowerCase(Locale.ROOT);
    if (!given.startsWith("+") || WITHHOLDING.contains(given) || given.length() < SHORTEST) {
      return WITHHELD;
    }
    if (!given.startsWith("+1")) {
      return ABROAD;
    }
    return PhoneNumber.parse(given).map(CallerId::of).orElse(WITHHELD);
  }

  private static CallerId of(PhoneNumber number) {
    if (DialPlan.serves(number)) {
      return new CallerId(Origin.NORTH_AMERICA, number);
    }
    return DialPlan.assigned(number) ? ABROAD : WITHHELD;
  }

  /** The number, where it may be shown to an office as the caller's own. */
  public Optional<PhoneNumber> shown() {
    return Optional.ofNullable(number);
  }
}
