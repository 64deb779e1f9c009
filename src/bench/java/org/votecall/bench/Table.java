package org.votecall.bench;

import java.util.Locale;

/** Prints what was measured, line by line, beside what it should stay below. */
final class Table {
  private static final String FORM = "%-42s %9s %-2s %8s  %s%n";

  private final double signing;

  /**
   * Begins it.
   *
   * @param signing what one signature costs, in microseconds: the measure of other times
   */
  Table(double signing) {
    this.signing = signing;
    System.out.printf(FORM, "what", "measured", "", "ratio", "target");
  }

  /** A time that nobody has set a target for. */
  void micros(String what, double micros) {
    line(what, micros, "us", "");
  }

  void micros(String what, double micros, int target) {
    line(what, micros, "us", aim(micros, target, "us"));
  }

  void megabytes(String what, double megabytes, int target) {
    line(what, megabytes, "MB", aim(megabytes, target, "MB"));
  }

  void seconds(String what, double seconds, int target) {
    line(what, seconds, "s", aim(seconds, target, "s"));
  }

  private void line(String what, double value, String unit, String aim) {
    String ratio = unit.equals("us") ? number("%.1f", value / signing) : "";
    System.out.printf(FORM, what, number("%.2f", value), unit, ratio, aim);
  }

  private static String aim(double value, int target, String unit) {
    return "< " + target + " " + unit + (value < target ? "" : "  MISSED");
  }

  private static String number(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
