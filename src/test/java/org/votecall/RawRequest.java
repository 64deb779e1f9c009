package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request as it goes over the wire, which need not be one that any client would send.
 *
 * @param target the path and what stands behind it
 * @param body each letter a byte
 * @param pieces in how many it is sent without telling its length; 0 to tell it
 */
record RawRequest(
    String method, String target, Map<String, String> headers, String body, int pieces) {
  private static final int PATIENCE_MILLIS = 20_000;

  /** The path as it is sent. */
  String path() {
    return target.split("\\?", 2)[0];
  }

  ApiAnswer send(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      write(socket);
      return read(socket.getInputStream());
    }
  }

  /** Who refuses a request need not read all of it: what matters is the answer. */
  private void write(Socket socket) {
    try {
      socket.getOutputStream().write(written().getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // answered already
    }
  }

  private String written() {
    String length =
        pieces > 0
            ? "Transfer-Encoding: chunked\r\n"
            : body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
    return method
        + " "
        + target
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
        + headers.entrySet().stream()
            .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
            .collect(Collectors.joining())
        + length
        + "\r\n"
        + (pieces > 0 ? chunked() : body);
  }

  private String chunked() {
    StringBuilder chunks = new StringBuilder();
    int size = body.length() / pieces + 1;
    for (int at = 0; at < body.length(); at += size) {
      String piece = body.substring(at, Math.min(body.length(), at + size));
      chunks
          .append(Integer.toHexString(piece.length()))
          .append("\r\n")
          .append(piece)
          .append("\r\n");
    }
    return chunks.append("0\r\n\r\n").toString();
  }

  private ApiAnswer read(InputStream in) throws IOException {
    String all = new String(readToTheEnd(in), ISO_8859_1);
    int end = all.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("no answer to " + this);
    }
    String[] lines = all.substring(0, end).split("\r\n");
    Map<String, List<String>> answered = new LinkedHashMap<>();
    for (String line : List.of(lines).subList(1, lines.length)) {
      String[] parts = line.split(": *", 2);
      answered
          .computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(parts[1]);
    }
    String rest = all.substring(end + 4);
    boolean chunked = answered.containsKey("transfer-encoding");
    return new ApiAnswer(
        toString(),
        Integer.parseInt(lines[0].split(" ")[1]),
        HttpHeaders.of(answered, (name, value) -> true),
        new String((chunked ? unchunked(rest) : rest).getBytes(ISO_8859_1), UTF_8));
  }

  private static byte[] readToTheEnd(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    try {
      for (int n = in.read(some); n >= 0; n = in.read(some)) {
        all.write(some, 0, n);
      }
    } catch (IOException e) {
      if (all.size() == 0) {
        throw e; // a server that hangs up after its answer is one that has answered
      }
    }
    return all.toByteArray();
  }

  private static String unchunked(String chunks) {
    StringBuilder body = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      int size = Integer.parseInt(chunks.substring(at, line), 16);
      body.append(chunks, line + 2, line + 2 + size);
      at = size == 0 ? chunks.length() : line + 2 + size + 2;
    }
    return body.toString();
  }

  @Override
  public String toString() {
    String shown = body.length() > 2000 ? body.substring(0, 2000) + "..." : body;
    return method
        + " "
        + target
        + " "
        + headers
        + (pieces > 0 ? " in " + pieces : "")
        + "\n"
        + shown;
  }
}
