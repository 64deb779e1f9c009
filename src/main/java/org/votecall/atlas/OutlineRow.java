package org.votecall.atlas;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import org.votecall.legislature.DivisionId;

/**
 * A district's outline as the atlas keeps it: where it reaches, and what tells it from another
 * outline, {@code -122.3552 37.6930 -122.1146 37.8854 5d41402abc4b2a76}. Its lines lie beside that.
 */
record OutlineRow(DivisionId division, Envelope envelope) {
  private static final int DIGEST_BYTES = 8;

  static StoredRow write(DivisionId division, Envelope reach, byte[] wkb) {
    String body =
        String.format(
            Locale.ROOT,
            "%.4f %.4f %.4f %.4f %s",
            reach.getMinX(),
            reach.getMinY(),
            reach.getMaxX(),
            reach.getMaxY(),
            digest(wkb));
    return StoredRow.of(division.toString(), body, wkb);
  }

  /** Reads what {@link #write} wrote. */
  static OutlineRow read(StoredRow row) {
    String[] words = row.body().split(" ");
    return new OutlineRow(
        DivisionId.parse(row.key()),
        new Envelope(
            Double.parseDouble(words[0]),
            Double.parseDouble(words[2]),
            Double.parseDouble(words[1]),
            Double.parseDouble(words[3])));
  }

  private static String digest(byte[] wkb) {
    try {
      byte[] whole = MessageDigest.getInstance("SHA-256").digest(wkb);
      return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
