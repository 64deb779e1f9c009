package org.votecall.address;

import org.jspecify.annotations.Nullable;

/**
 * A street address as a supporter wrote it. It lives for one turn and is never stored.
 *
 * @param zip the ZIP they gave with it or before it, if any
 */
public record StreetAddress(String text, @Nullable Zip zip) {
  /** The same address in {@code known}, unless it names a ZIP of its own. */
  public StreetAddress orZip(@Nullable Zip known) {
    return zip == null ? new StreetAddress(text, known) : this;
  }

  /** Says nothing, because logs hold no addresses. */
  @Override
  public String toString() {
    return "StreetAddress";
  }
}
