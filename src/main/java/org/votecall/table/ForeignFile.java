package org.votecall.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/** What people load in the place of a table, told by how it begins. */
public enum ForeignFile {
  EXCEL("It is an Excel workbook. In Excel choose File, Save As, \"CSV UTF-8\", and load that."),
  NUMBERS("It is a Numbers document. In Numbers choose File, Export To, CSV, and load that."),
  OPEN_DOCUMENT("It is an OpenDocument spreadsheet. Save it as \"Text CSV\", and load that."),
  ZIP("It is a zip. Unpack it, and load the file in it."),
  PDF("It is a PDF. Load the spreadsheet it was made from, saved as \"CSV UTF-8\"."),
  RICH_TEXT("It is a text with fonts in it (RTF). Save it as plain text, or as \"CSV UTF-8\"."),
  WEB_PAGE(
      "It is a web page, perhaps the one that asks you to sign in. Download the spreadsheet itself"
          + " as CSV."),
  BINARY("It is no text. Save the spreadsheet as \"CSV UTF-8\", and load that.");

  /** How much of a file tells. */
  private static final int BEGINNING = 64_000;

  private static final String OLD_OFFICE = "d0cf11e0";
  private static final int OLD_OFFICE_BYTES = 4;

  private final String words;

  ForeignFile(String words) {
    this.words = words;
  }

  /** What {@code file} is that is no table; empty for what may be one. */
  public static Optional<ForeignFile> of(Path file) throws IOException {
    byte[] beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = in.readNBytes(BEGINNING);
    }
    String bytes = new String(beginning, ISO_8859_1);
    if (bytes.startsWith("PK\u0003\u0004")) {
      return Optional.of(zipped(bytes));
    }
    if (startsWithHex(beginning, OLD_OFFICE)) {
      return Optional.of(EXCEL);
    }
    if (bytes.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (bytes.startsWith("{\\rtf")) {
      return Optional.of(RICH_TEXT);
    }
    String text = Letters.beginning(beginning).text().strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<")) {
      return Optional.of(WEB_PAGE);
    }
    return text.chars().anyMatch(ForeignFile::inNoText) ? Optional.of(BINARY) : Optional.empty();
  }

  /** Whether a table cannot hold {@code letter}; some programs write a vertical tab in a cell. */
  static boolean inNoText(int letter) {
    return letter < ' ' && "\t\r\n\u000b\f".indexOf(letter) < 0;
  }

  /** Stable and machine-readable: {@code file:web_page}. */
  public String code() {
    return "file:" + name().toLowerCase(Locale.ROOT);
  }

  public void tell(String file, Problems problems) {
    problems.add(code(), Place.of(file), words);
  }

  /** The names of what is in a zip stand in it as they are. */
  private static ForeignFile zipped(String bytes) {
    if (bytes.contains("xl/") || bytes.contains("[Content_Types].xml")) {
      return EXCEL;
    }
    if (bytes.contains("opendocument")) {
      return OPEN_DOCUMENT;
    }
    return bytes.contains(".iwa") ? NUMBERS : ZIP;
  }

  private static boolean startsWithHex(byte[] bytes, String hex) {
    return bytes.length >= OLD_OFFICE_BYTES
        && HexFormat.of().formatHex(bytes, 0, OLD_OFFICE_BYTES).equals(hex);
  }
}
