package org.votecall.script;

import java.util.Arrays;
import java.util.Locale;

/** Where a script's words are used. */
public enum ScriptChannel {
  /** Texted, to be read aloud when a person answers. */
  SMS,
  /** To be read after the beep. */
  VOICEMAIL;

  /**
   * Reads a channel's name, in any case.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code name}
   */
  public static ScriptChannel of(String name) {
    return Arrays.stream(values())
        .filter(channel -> channel.name().equals(name.trim().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + name + "\" is neither sms nor voicemail"));
  }
}
