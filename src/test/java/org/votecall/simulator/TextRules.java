package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.votecall.twilio.SmsRenderer;

/** What holds for every answer, whatever was asked. */
final class TextRules {
  private static final Pattern PLACEHOLDER = Pattern.compile("[\\[\\]{}]|\\$\\{|\\bnull\\b");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n]]");

  private TextRules() {}

  static void hold(String asked, List<String> texts) {
    assertThat(texts).as(asked).hasSizeLessThanOrEqualTo(3);
    for (String text : texts) {
      boolean carriesScript = text.contains(": \""); // words to read aloud stand in quotes
      assertThat(SmsRenderer.segments(text))
          .as("segments of the answer to <%s>: %s", asked, text)
          .isLessThanOrEqualTo(carriesScript ? 4 : 2);
      assertThat(text).as(asked).isNotBlank();
      assertThat(PLACEHOLDER.matcher(text).find()).as("a placeholder in %s", text).isFalse();
      assertThat(CONTROL.matcher(text).find()).as("a control character in %s", text).isFalse();
    }
  }
}
