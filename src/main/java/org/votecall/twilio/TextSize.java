package org.votecall.twilio;

/**
 * What a text is sent and paid as.
 *
 * @param segments at least 1
 * @param encoding "GSM-7", or "UCS-2" when one character is outside it
 * @param characters as a person counts them
 */
public record TextSize(int segments, String encoding, int characters) {

  public static TextSize of(String text) {
    return new TextSize(
        Segments.count(text),
        Segments.isGsm(text) ? "GSM-7" : "UCS-2",
        text.codePointCount(0, text.length()));
  }
}
