package org.votecall.understanding;

import org.jspecify.annotations.Nullable;

/**
 * A district as somebody tells it: "AD 17", "CA-12". Whether there is one is for the atlas to say.
 *
 * @param state its postal code of two letters, in lower case; null where it is not told
 * @param label as it was written, in lower case and without zeros before it: {@code 17}, {@code
 *     26a}
 */
public record StatedDistrict(Body body, @Nullable String state, String label) {
  /** Whom it elects somebody to. */
  public enum Body {
    /** The lower house of a state: an assembly, a house, delegates. */
    LOWER,
    /** The senate of a state. */
    UPPER,
    /** The House of Representatives of the United States. */
    CONGRESS,
    /** Not said: "district 17", "LD 43". */
    ANY
  }

  StatedDistrict in(@Nullable String told) {
    return told == null ? this : new StatedDistrict(body, told, label);
  }

  /** Whether this says all that {@code other} does, and more. */
  boolean narrows(StatedDistrict other) {
    return !equals(other)
        && label.equals(other.label)
        && (other.body == Body.ANY || other.body == body)
        && (other.state == null || other.state.equals(state));
  }
}
