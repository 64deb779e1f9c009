package org.votecall.speech;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address on the web is said by its host alone: "leginfo dot legislature dot ca dot gov". */
final class WebRule implements Rule {
  private static final String WWW = "www.";

  /** A host name is never longer. */
  private static final int LONGEST_HOST = 253;

  private final Set<String> domains;
  private final String dot;
  private final String hyphen;

  WebRule(SpokenWords words) {
    domains = words.set("domains");
    dot = " " + words.word("dot") + " ";
    hyphen = " " + words.word("hyphen") + " ";
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    if (!passage.word(at) || "@./_-".indexOf(passage.at(at - 1)) >= 0) {
      return null;
    }
    int scheme = schemeEnd(passage, at);
    int from = passage.hasIgnoringCase(WWW, scheme) ? scheme + WWW.length() : scheme;
    int end = hostEnd(passage, from);
    if (end == from || passage.at(end) == '@') {
      return null;
    }
    String host = passage.cut(from, end);
    boolean certain = from > at || endsAsHostsDo(host);
    return certain && !host.contains("..") && !passage.word(end)
        ? new Reading(pathEnd(passage, end), host.replace("-", hyphen).replace(".", dot))
        : null;
  }

  private static int schemeEnd(Passage passage, int at) {
    for (String scheme : new String[] {"https://", "http://"}) {
      if (passage.hasIgnoringCase(scheme, at)) {
        return at + scheme.length();
      }
    }
    return at;
  }

  private static int hostEnd(Passage passage, int from) {
    int end = from;
    while (end < from + LONGEST_HOST && inHost(passage, end)) {
      end++;
    }
    while (end > from && !passage.word(end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean inHost(Passage passage, int at) {
    char c = passage.at(at);
    return passage.letter(at) || passage.digit(at) || c == '.' || c == '-';
  }

  private boolean endsAsHostsDo(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1);
    // "us.Us" is two sentences with no space between.
    boolean oneCase =
        !Character.isUpperCase(last.charAt(0)) || host.equals(host.toUpperCase(Locale.ROOT));
    return last.length() < host.length()
        && oneCase
        && domains.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Behind port and path; the punctuation of the sentence is not theirs. */
  private static int pathEnd(Passage passage, int host) {
    int port = passage.at(host) == ':' ? passage.digitsEnd(host + 1, 5) : host;
    int from = port > host + 1 ? port : host;
    if ("/?#".indexOf(passage.at(from)) < 0) {
      return from;
    }
    int end = from;
    while (end < passage.length() && inPath(passage.at(end))) {
      end++;
    }
    while (end > from + 1 && ".,;:!?)]}'*\u2019\u201D\u00BB".indexOf(passage.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean inPath(char c) {
    return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "<>\"".indexOf(c) < 0;
  }
}
