package org.votecall.sources;

import java.util.Locale;

/** The kinds of public files that the atlas is loaded from, in the order of loading. */
public enum PublicFile {
  PEOPLE("members and executives"),
  PEOPLE_CSV("members, as a spreadsheet"),
  DISTRICT_OFFICES("district offices of members of Congress"),
  CONGRESS("members of Congress"),
  ZIPS_SLDL("ZIPs by lower districts"),
  ZIPS_SLDU("ZIPs by upper districts"),
  ZIPS_CD("ZIPs by congressional districts"),
  BOUNDARIES_SLDL("lines of lower districts"),
  BOUNDARIES_SLDU("lines of upper districts"),
  BOUNDARIES_CD("lines of congressional districts");

  private final String words;

  PublicFile(String words) {
    this.words = words;
  }

  /** The setting that has its address. */
  public String setting() {
    return "sources." + name().toLowerCase(Locale.ROOT);
  }

  /** What is in it. */
  public String words() {
    return words;
  }
}
