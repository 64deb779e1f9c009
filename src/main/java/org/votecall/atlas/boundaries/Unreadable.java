package org.votecall.atlas.boundaries;

import java.io.IOException;

/** A file, or a part of one, is not what it should be; its words are for the person who gave it. */
final class Unreadable extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String words;

  Unreadable(String code, String words) {
    super(words);
    this.code = code;
    this.words = words;
  }

  static Unreadable cutOff() {
    return new Unreadable(
        "boundaries:cut_off", "It ends too early, or is damaged. Download or copy it again.");
  }

  static Unreadable notDegrees() {
    return new Unreadable("boundaries:not_degrees", LayerReading.NOT_DEGREES);
  }

  String code() {
    return code;
  }

  String words() {
    return words;
  }
}
