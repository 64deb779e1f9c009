package org.votecall.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a script's words are used. */
public enum ScriptChannel {
  /** Wherever nothing was written for the place itself. */
  BASE,
  /** Texted, to be read aloud when a person answers. */
  SMS,
  /** Told on the phone, before the call is put through. */
  VOICE,
  /** To be read after the beep. */
  VOICEMAIL,
  /** Shown on a page. */
  WEB;

  /** All in which anybody is told anything. */
  public static List<ScriptChannel> used() {
    return Arrays.stream(values()).filter(channel -> channel != BASE).toList();
  }

  /**
   * The channels whose words may be used on this one, the fittest first. A message to a machine is
   * no conversation, so what was written to be texted is not for it.
   */
  public List<ScriptChannel> sources() {
    return switch (this) {
      case SMS, VOICEMAIL -> List.of(this, BASE);
      case VOICE, WEB -> List.of(this, BASE, SMS);
      case BASE -> List.of(BASE);
    };
  }

  /** As it is written in files: {@code sms}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a channel's name, in any case.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code name}
   */
  public static ScriptChannel of(String name) {
    return Arrays.stream(values())
        .filter(channel -> channel.code().equals(name.trim().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("\"" + name + "\" is no channel: " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(ScriptChannel::code).collect(Collectors.joining(", "));
  }
}
