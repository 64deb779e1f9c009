package org.votecall.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server said of a file it sent, by which it tells later whether the file is still the same.
 * It is kept beside the file, as three lines.
 *
 * @param address that was asked, whatever it redirected to
 * @param etag empty where the server gave none
 * @param lastModified as the server wrote it; empty where it did not
 */
record Origin(String address, String etag, String lastModified) {
  private static final int LINES = 3;

  static Origin of(URI address, HttpHeaders headers) {
    return new Origin(
        address.toString(),
        headers.firstValue("ETag").orElse(""),
        headers.firstValue("Last-Modified").orElse(""));
  }

  /** What was written there, unless it is of another address. */
  static Optional<Origin> read(Path beside, URI address) throws IOException {
    try {
      List<String> lines = Files.readAllLines(beside);
      return lines.size() == LINES && lines.get(0).equals(address.toString())
          ? Optional.of(new Origin(lines.get(0), lines.get(1), lines.get(2)))
          : Optional.empty();
    } catch (NoSuchFileException | MalformedInputException e) {
      return Optional.empty();
    }
  }

  void write(Path beside) throws IOException {
    Files.write(beside, List.of(address, etag, lastModified));
  }

  /** What a part can be continued by: a weak tag promises the same meaning, not the same bytes. */
  Optional<String> strong() {
    return Optional.of(etag.isEmpty() || etag.startsWith("W/") ? lastModified : etag)
        .filter(validator -> !validator.isEmpty());
  }

  /** Whether {@code other} may be of the same bytes, as far as both tell. */
  boolean agrees(Origin other) {
    return agree(etag, other.etag) && agree(lastModified, other.lastModified);
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
