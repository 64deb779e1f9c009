package org.votecall.outcome;

import java.util.Map;
import org.votecall.phone.PhoneNumber;

/**
 * Offices that callers have lately been unlucky with, as they told us.
 *
 * @param full whose voicemail box is said to have been full, and how often within the last hour
 * @param wrong whose number is said to be wrong, and how often within the last week
 */
public record OfficeTroubles(Map<PhoneNumber, Integer> full, Map<PhoneNumber, Integer> wrong) {
  public static final OfficeTroubles NONE = new OfficeTroubles(Map.of(), Map.of());

  /** One caller may press the wrong key. */
  private static final int ENOUGH = 3;

  public OfficeTroubles {
    full = Map.copyOf(full);
    wrong = Map.copyOf(wrong);
  }

  /** Whether another office is to be tried first. */
  public boolean avoids(PhoneNumber office) {
    return isFull(office) || isWrong(office);
  }

  /** Whether enough callers found its voicemail box full. */
  public boolean isFull(PhoneNumber office) {
    return full.getOrDefault(office, 0) >= ENOUGH;
  }

  /** Whether enough callers found its number wrong. */
  public boolean isWrong(PhoneNumber office) {
    return wrong.getOrDefault(office, 0) >= ENOUGH;
  }
}
