package org.votecall.script.language;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Findings;
import org.votecall.words.PlainPunctuation;

/**
 * Takes out of a text what it brought along from a document: typographer's punctuation, stars for
 * bold letters, links, characters that show nothing. It has as many lines afterwards as before.
 */
final class Pasted {
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]\\n]{1,200})\\]\\((https?://[^\\s()\\[\\]]{1,300})\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*(?:#{1,6}|>)[ \\t]+");
  private static final Pattern STAR_OF_A_LIST = Pattern.compile("(?m)^([ \\t]*)[*+][ \\t]+");

  /** Whoever strikes words out does not want them said. */
  private static final Pattern STRUCK_OUT = Pattern.compile("~~[^~\\n]{1,300}~~ ?");

  private static final Pattern STARS = Pattern.compile("\\*{1,3}|(?<!_)__(?!_)|~~");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\[\\]*_~#>.!-])");

  /** No letter of any language has more; and looking for words takes long where there are. */
  private static final int MOST_MARKS = 4;

  private final Findings findings;

  private Pasted(Findings findings) {
    this.findings = findings;
  }

  /** {@code text} without all that; what was put right is told to {@code findings}. */
  static String clean(String text, Findings findings) {
    Pasted pasted = new Pasted(findings);
    String whole = Garbled.mend(unix(text), findings);
    String lines = Normalizer.normalize(pasted.printable(whole), Normalizer.Form.NFC);
    return pasted.markdown(pasted.straighten(lines));
  }

  private static String unix(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u2028', '\n')
        .replace('\u2029', '\n')
        .replace('\u0085', '\n');
  }

  private String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int first = -1;
    int marks = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      marks = isMark(c) ? marks + 1 : 0;
      if (shows(c) && marks <= MOST_MARKS) {
        kept.appendCodePoint(c);
      } else if (first < 0) {
        first = at;
      }
      at += Character.charCount(c);
    }
    if (first >= 0) {
      findings.notice(
          "script:invisible",
          lineOf(text, first),
          "Characters that nobody can see were taken out.",
          "");
    }
    return kept.toString();
  }

  /** An accent, or what else stands above or below the letter before it. */
  private static boolean isMark(int c) {
    int kind = Character.getType(c);
    return kind == Character.NON_SPACING_MARK
        || kind == Character.ENCLOSING_MARK
        || kind == Character.COMBINING_SPACING_MARK;
  }

  private static boolean shows(int c) {
    int kind = Character.getType(c);
    boolean joins = c == 0x200D; // between the parts of one picture
    return c == '\n'
        || c == '\t'
        || joins
        || (kind != Character.CONTROL
            && kind != Character.FORMAT
            && kind != Character.SURROGATE
            && kind != Character.UNASSIGNED
            && kind != Character.PRIVATE_USE);
  }

  private String straighten(String text) {
    String plain = PlainPunctuation.of(text);
    if (!plain.equals(text)) {
      int first = 0;
      while (first < plain.length() && plain.charAt(first) == text.charAt(first)) {
        first++;
      }
      findings.notice(
          "script:straightened",
          lineOf(text, first),
          "Curly quotes, long dashes and the like were made plain, so that a text costs less.",
          "");
    }
    return plain;
  }

  private String markdown(String text) {
    String unescaped = ESCAPED.matcher(text).replaceAll("$1");
    String linked = LINK.matcher(unescaped).replaceAll(Pasted::link);
    String listed = STAR_OF_A_LIST.matcher(linked).replaceAll("$1- ");
    String kept = STRUCK_OUT.matcher(HEADING.matcher(listed).replaceAll("")).replaceAll("");
    String plain = STARS.matcher(kept).replaceAll("");
    if (!plain.equals(text)) {
      Matcher mark = Pattern.compile("[*_~#>\\\\]|\\]\\(").matcher(text);
      findings.notice(
          "script:markdown",
          mark.find() ? lineOf(text, mark.start()) : 1,
          "Stars, links and other marks of a document were taken out; a voice or a text has none.",
          "");
    }
    return plain;
  }

  /** A placeholder that was made a link stays one. */
  private static String link(MatchResult link) {
    boolean placeholder = Spellings.knows(Spellings.plain(link.group(1)));
    String plain =
        placeholder ? "[" + link.group(1) + "]" : link.group(1) + " (" + link.group(2) + ")";
    return Matcher.quoteReplacement(plain);
  }

  static int lineOf(CharSequence text, int at) {
    return 1 + (int) text.subSequence(0, at).chars().filter(c -> c == '\n').count();
  }
}
