package org.votecall.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A posted form, as it came: every field, untrimmed, in every value it was given. Reads strictly,
 * because a signature is computed over what it reads.
 */
record Form(Map<String, List<String>> fields) {

  /** The body is not a form: a broken escape, or bytes that are not UTF-8. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  /**
   * Reads a body.
   *
   * @throws Malformed when the body is no {@code application/x-www-form-urlencoded} in UTF-8
   */
  static Form parse(byte[] body) throws Malformed {
    Map<String, List<String>> fields = new TreeMap<>();
    int start = 0;
    for (int at = 0; at <= body.length; at++) {
      if (at == body.length || body[at] == '&') {
        if (at > start) {
          add(body, start, at, fields);
        }
        start = at + 1;
      }
    }
    return new Form(fields);
  }

  /** The first value of {@code name}. */
  Optional<String> first(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static void add(byte[] body, int from, int to, Map<String, List<String>> fields)
      throws Malformed {
    int equals = from;
    while (equals < to && body[equals] != '=') {
      equals++;
    }
    String name = decode(body, from, equals);
    String value = equals < to ? decode(body, equals + 1, to) : "";
    fields.computeIfAbsent(name, unseen -> new ArrayList<>()).add(value);
  }

  private static String decode(byte[] body, int from, int to) throws Malformed {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
    for (int at = from; at < to; at++) {
      if (body[at] == '%') {
        bytes.write(escaped(body, at, to));
        at += 2;
      } else {
        bytes.write(body[at] == '+' ? ' ' : body[at]);
      }
    }
    try {
      return UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("not UTF-8");
    }
  }

  private static int escaped(byte[] body, int at, int to) throws Malformed {
    int high = at + 2 < to ? Character.digit(body[at + 1], 16) : -1;
    int low = at + 2 < to ? Character.digit(body[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw new Malformed("a broken escape");
    }
    return high * 16 + low;
  }
}
