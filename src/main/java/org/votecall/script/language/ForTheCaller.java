package org.votecall.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.problem.Findings;

/**
 * Finds what stands under a label for voicemail and speaks to the caller, as other systems have it
 * there: {@code Please leave your full street address.} It is put in round brackets, in which
 * stands what is to be seen and not said.
 */
final class ForTheCaller {
  /** How such a sentence begins, where any sentence may. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?iu)(?<=^\\s{0,9}|\\n[ -]{0,9}|[.!?][\"')]?\\s{1,4})(?:"
              + String.join("|", HabitTable.read("/script/for-the-caller.txt").values())
              + ")");

  /** How any sentence ends, or a paragraph. */
  private static final Pattern ENDS = Pattern.compile("[.!?]+(?=\\s|\\z|[\"')])|\\n[ \\t]*\\n|\\z");

  /** Stands in the place of a placeholder while sentences are looked for. */
  private static final char PLACEHOLDER = '_';

  private final Findings findings;
  private final List<Token> marked = new ArrayList<>();

  /** Words and placeholders that came one after another, under a label for voicemail. */
  private final List<Token> stretch = new ArrayList<>();

  private ForTheCaller(Findings findings) {
    this.findings = findings;
  }

  /** The same tokens, but with round brackets around what speaks to the caller. */
  static List<Token> mark(List<Token> tokens, Findings findings) {
    ForTheCaller caller = new ForTheCaller(findings);
    int labels = 0;
    int within = 0;
    for (Token token : tokens) {
      boolean opens = token.kind() == Token.Kind.OPEN;
      labels += opens ? 1 : token.kind() == Token.Kind.CLOSE ? -1 : 0;
      within = within == 0 && opens && isVoicemail(token) ? labels : within;
      within = labels < within ? 0 : within;
      caller.take(token, within > 0);
    }
    caller.endStretch();
    return caller.marked;
  }

  private static boolean isVoicemail(Token token) {
    Condition condition = token.condition();
    return condition != null
        && condition.subject() == Subject.CHANNEL
        && condition.values().equals(Set.of("voicemail"));
  }

  private void take(Token token, boolean underLabel) {
    boolean said =
        token.kind() == Token.Kind.WORDS
            || (token.kind() == Token.Kind.TAG && Tag.of(token.text()).kind() == Tag.Kind.OTHER);
    if (underLabel && said) {
      stretch.add(token);
    } else {
      endStretch();
      marked.add(token);
    }
  }

  private void endStretch() {
    StringBuilder text = new StringBuilder();
    stretch.forEach(
        token -> text.append(token.kind() == Token.Kind.TAG ? PLACEHOLDER : token.text()));
    NavigableMap<Integer, String> marks = new TreeMap<>();
    Matcher begins = BEGINS.matcher(text);
    int from = 0;
    while (begins.find(from)) {
      int end = endOf(text, begins.end());
      marks.put(begins.start(), "(");
      marks.put(end, ")");
      tell(text, begins.start(), end);
      from = end;
    }
    int at = 0;
    for (Token token : stretch) {
      at = rebuild(token, at, marks);
    }
    stretch.clear();
  }

  /** The place behind the sentence in which {@code at} is. */
  private static int endOf(CharSequence text, int at) {
    Matcher ends = ENDS.matcher(text);
    int end = ends.find(at) ? ends.end() : text.length();
    while (end > at && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void tell(CharSequence text, int start, int end) {
    int line = stretch.get(0).line() - 1 + Pasted.lineOf(text, start);
    findings.notice(
        "script:for_the_caller",
        line,
        "\""
            + Shown.of(text.subSequence(start, end).toString())
            + "\" speaks to the caller: it was put in round brackets, and is not read aloud.",
        "");
  }

  /**
   * Adds {@code token}, which begins at {@code at}, with its marks; tells where the next begins.
   */
  private int rebuild(Token token, int at, NavigableMap<Integer, String> marks) {
    boolean tag = token.kind() == Token.Kind.TAG;
    int end = at + (tag ? 1 : token.text().length());
    StringBuilder words = new StringBuilder();
    if (tag) {
      marked.add(token);
    }
    int done = at;
    // one that closes belongs to what is before it, one that opens to what is behind it
    for (Map.Entry<Integer, String> mark : marks.subMap(at, true, end, true).entrySet()) {
      int place = mark.getKey();
      boolean opens = mark.getValue().equals("(");
      if (opens ? place < end : place > at) {
        words.append(tag ? "" : token.text().substring(done - at, place - at));
        words.append(mark.getValue());
        done = place;
      }
    }
    words.append(tag ? "" : token.text().substring(done - at));
    if (!words.isEmpty()) {
      marked.add(Token.words(token.line(), words.toString()));
    }
    return end;
  }
}
