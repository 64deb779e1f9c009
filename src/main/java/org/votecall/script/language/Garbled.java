package org.votecall.script.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Findings;

/**
 * Letters that another program read wrongly before they came here: one that takes two or three
 * bytes became two or three letters, or none at all.
 */
final class Garbled {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What the first bytes of accented letters, dashes, quotes and pictures look like then. */
  private static final Pattern LOOKS_LIKE =
      Pattern.compile(
          "[\u00C2-\u00C5][\u0080-\u00BF\u0152-\u0192\u02C6-\u02DC\u2013-\u2122]"
              + "|\u00E2[^\\x00-\\x7F]{2}|\u00F0[^\\x00-\\x7F]{3}");

  /** What stands for a letter that is lost, or is left of a quote that is. */
  private static final Pattern LOST = Pattern.compile("\uFFFD|\u00E2\u20AC");

  private Garbled() {}

  /** {@code text} with such letters put right; what was put right, or cannot be, is told. */
  static String mend(String text, Findings findings) {
    Matcher first = LOOKS_LIKE.matcher(text);
    String mended = first.replaceAll(found -> Matcher.quoteReplacement(mended(found)));
    if (!mended.equals(text)) {
      first
          .reset()
          .results()
          .filter(one -> !mended(one).equals(one.group()))
          .findFirst()
          .ifPresent(one -> tell(text, one, findings));
    }
    LOST.matcher(mended)
        .results()
        .forEach(
            lost ->
                findings.error(
                    "script:lost_letter",
                    Pasted.lineOf(mended, lost.start()),
                    "A letter was lost on the way here: it is now \"" + lost.group() + "\".",
                    "Type it again, and save the file as UTF-8."));
    return mended;
  }

  private static void tell(String text, MatchResult one, Findings findings) {
    findings.notice(
        "script:garbled",
        Pasted.lineOf(text, one.start()),
        "Letters that another program had garbled were put right: "
            + one.group()
            + " is "
            + mended(one)
            + ".",
        "");
  }

  private static String mended(MatchResult found) {
    return bytes(found.group()).flatMap(Garbled::letters).orElse(found.group());
  }

  /**
   * Those of 1252, which has none for five numbers: of these programs make the signs themselves.
   */
  private static Optional<byte[]> bytes(String letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < letters.length(); at++) {
      char c = letters.charAt(at);
      if (c >= 0x80 && c < 0xA0) {
        bytes.write(c);
        continue;
      }
      try {
        bytes.write(WINDOWS.newEncoder().encode(CharBuffer.wrap(new char[] {c})).get());
      } catch (CharacterCodingException e) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.toByteArray());
  }

  private static Optional<String> letters(byte[] bytes) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
