package org.votecall.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The text of a file that somebody saved in whatever way their program does.
 *
 * @param charset in which its letters were
 */
public record Letters(String text, Charset charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Reads {@code bytes}: by their byte order mark, or as UTF-8, or where they are none as 1252. */
  public static Letters of(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return new Letters(new String(bytes, 2, bytes.length - 2, UTF_16LE), UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new Letters(new String(bytes, 2, bytes.length - 2, UTF_16BE), UTF_16BE);
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Letters(text.startsWith("\uFEFF") ? text.substring(1) : text, UTF_8);
    } catch (CharacterCodingException e) {
      return new Letters(new String(bytes, WINDOWS), WINDOWS);
    }
  }

  /** Whether they were in the way that all programs read. */
  public boolean usual() {
    return charset.equals(UTF_8);
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
