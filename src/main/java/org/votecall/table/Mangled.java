package org.votecall.table;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What spreadsheets make of a cell, so that nobody can tell any more what was meant. */
enum Mangled {
  ROUNDED(
      "[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+",
      "was rounded by the spreadsheet, and its digits are lost. Format the column as text and type"
          + " it again."),
  FORMULA_ERROR(
      "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)",
      "is what a formula shows that went wrong. Mend it, or write the value itself."),
  TOO_NARROW(
      "#{3,}", "is what a column shows that is too narrow. Make it wider and export it again."),
  FORMULA("=.+", "is a formula. Copy the column, paste it as values only, and export it again.");

  private final Pattern form;
  private final String words;

  Mangled(String form, String words) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
    this.words = words;
  }

  static Optional<Mangled> in(String text) {
    return Stream.of(values()).filter(one -> one.form.matcher(text).matches()).findFirst();
  }

  String words(String text) {
    return Cells.quote(text) + " " + words;
  }
}
