package org.votecall.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file that somebody saved in whatever way their program does.
 *
 * @param charset in which its letters were
 */
public record Letters(String text, Charset charset) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int BLOCK = 8192;

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
      return new Letters(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, UTF_8);
    } catch (CharacterCodingException e) {
      return new Letters(new String(bytes, WINDOWS), WINDOWS);
    }
  }

  /** The same of {@code bytes} with which a file begins, which may end within a letter. */
  static Letters beginning(byte[] bytes) {
    Letters whole = of(bytes);
    return whole.charset.equals(WINDOWS) ? new Letters(new String(bytes, UTF_8), UTF_8) : whole;
  }

  /** Reads {@code file} bit by bit, however large it is. */
  static BufferedReader open(Path file) throws IOException {
    Charset charset = charset(file);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
    in.mark(1);
    if (in.read() != BYTE_ORDER_MARK.charAt(0)) {
      in.reset();
    }
    return in;
  }

  private static Charset charset(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      Charset marked = of(in.readNBytes(2)).charset;
      if (marked.equals(UTF_16LE) || marked.equals(UTF_16BE)) {
        return marked;
      }
    }
    return isUtf8(file) ? UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      char[] block = new char[BLOCK];
      while (in.read(block) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
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
