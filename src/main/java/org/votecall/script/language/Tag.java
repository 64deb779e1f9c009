package org.votecall.script.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.problem.Nearest;

/**
 * What stands between two square brackets, and what it does to blocks.
 *
 * @param asked what stands behind IF or ELSE IF
 * @param meant what to write instead, where it was not written as it should be; otherwise empty
 */
record Tag(Kind kind, String asked, String meant) {
  private static final Pattern END = Pattern.compile("END(?: ?IF)?");
  private static final Pattern ELSE_IF = Pattern.compile("(?i)EL(?:SE\\s*IF|IF|SIF)(?:\\s+(.*))?");
  private static final Pattern IF = Pattern.compile("(?i)IF(?:\\s+(.*))?");

  /** How other systems end a block. */
  private static final Pattern ENDS_ELSEWHERE =
      Pattern.compile("/ ?(?:IF|END).*|END[ :-].*|FI|STOP|CLOSE");

  private static final Pattern COMPARES =
      Pattern.compile(
          Subject.allWritten().stream()
              .collect(
                  Collectors.joining(
                      "|", "(?i)([^=<>!]*?)(\\b(?:", ")\\s*(?:[=<>!]|\\bIS\\b).*)")));

  /** What a bracket may do. */
  enum Kind {
    IF,
    ELSE_IF,
    ELSE,
    END,
    /** Nothing to blocks: a placeholder, or what should be one. */
    OTHER
  }

  /** Reads {@code content}; slips of the words that make blocks do what was meant by them. */
  static Tag of(String content) {
    String written = content.replace('_', ' ').strip();
    String plain = Spellings.plain(content);
    Matcher elseIf = ELSE_IF.matcher(written);
    Matcher begins = IF.matcher(written);
    if (END.matcher(plain).matches()) {
      return new Tag(Kind.END, "", "");
    } else if (plain.equals("ELSE")) {
      return new Tag(Kind.ELSE, "", "");
    } else if (elseIf.matches()) {
      return new Tag(Kind.ELSE_IF, Optional.ofNullable(elseIf.group(1)).orElse(""), "");
    } else if (begins.matches()) {
      return new Tag(Kind.IF, Optional.ofNullable(begins.group(1)).orElse(""), "");
    }
    return slip(written, plain);
  }

  private static Tag slip(String written, String plain) {
    if (Spellings.knows(plain)) {
      return new Tag(Kind.OTHER, "", "");
    }
    Matcher compares = COMPARES.matcher(written);
    if (compares.matches()) {
      boolean other = plain.startsWith("EL") || plain.startsWith("OR");
      String tag = (other ? "ELSE IF " : "IF ") + Shown.of(compares.group(2));
      return new Tag(other ? Kind.ELSE_IF : Kind.IF, compares.group(2), tag);
    } else if (ENDS_ELSEWHERE.matcher(plain).matches()) {
      return new Tag(Kind.END, "", "END");
    } else if (plain.equals("OTHERWISE")) {
      return new Tag(Kind.ELSE, "", "ELSE");
    }
    List<String> names = new ArrayList<>(ScriptVariable.allWritten());
    names.addAll(List.of("END", "ELSE"));
    return switch (Nearest.of(plain, names).orElse("")) {
      case "END" -> new Tag(Kind.END, "", "END");
      case "ELSE" -> new Tag(Kind.ELSE, "", "ELSE");
      default -> new Tag(Kind.OTHER, "", "");
    };
  }
}
