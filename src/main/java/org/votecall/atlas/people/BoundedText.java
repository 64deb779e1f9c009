package org.votecall.atlas.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.votecall.problem.Problems;

/** The text of a file that a stranger may have made larger than memory. */
final class BoundedText {
  /** Three times what the largest public file of people has. */
  static final int LARGEST_BYTES = 10_000_000;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private BoundedText() {}

  /** Empty where it is too large or no text; then it has been told. */
  static Optional<String> read(InputStream in, String place, Problems problems) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
    if (bytes.length > LARGEST_BYTES) {
      problems.add("file:too_large", place, "It has more than " + LARGEST_BYTES + " bytes.");
      return Optional.empty();
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.add("file:not_utf8", place, "Its letters are not UTF-8.");
      return Optional.empty();
    }
  }
}
