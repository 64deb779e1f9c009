package org.votecall.archive;

import java.io.IOException;
import java.io.Serial;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/** A zip that is not read to its end, because it may do harm. */
public final class UnsafeZip extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final String code;
  private final String words;

  UnsafeZip(String code, String words) {
    super(words);
    this.code = code;
    this.words = words;
  }

  public void tell(String file, Problems problems) {
    problems.add(code, Place.of(file), words);
  }
}
