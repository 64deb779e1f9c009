package org.votecall.speech;

import org.votecall.words.Language;

/** How a language says an hour. */
interface HourWords {
  /** {@code hour} is from 1 to 12. */
  String say(int hour, int minute, boolean afternoon);

  static HourWords of(Language language, SpokenWords words, Numbers numbers) {
    return switch (language) {
      case EN -> new EnglishHours(words);
      case ES -> new SpanishHours(words, numbers);
    };
  }
}
