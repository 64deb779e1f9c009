package org.votecall.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.understanding.Rules.Find;
import org.votecall.understanding.Rules.Rule;
import org.votecall.understanding.Rules.Where;
import org.votecall.words.Language;
import org.votecall.words.Placeholders;

/**
 * A table of ways to say a few things, one file for each language, all read at once.
 *
 * <pre>
 *   let me = me|us              a name for a part, used below as {me}
 *   OPT_OUT == unsubscribe      the whole message and nothing else
 *   NEXT = next                 a whole clause
 *   OPT_OUT ~ stop texting {me} anywhere
 *   - ~ they said _*            says nothing; taken out before the other lines are read
 * </pre>
 *
 * What stands on the right is a {@link Saying}. Where two fit, the earlier line wins.
 */
final class Phrasebook<E extends Enum<E>> {
  private static final Pattern LET = Pattern.compile("let ([a-z]+) = (.+)");
  private static final Pattern RULE = Pattern.compile("([A-Z_]+|-) (==|=|~) (.+)");

  private final Rules<E> rules = new Rules<>();
  private final Rules<E> masks = new Rules<>();
  private final Set<String> words = new HashSet<>();
  private int lines;

  private Phrasebook() {}

  /** Reads {@code understanding/<language>/<name>.txt} for every language. */
  static <E extends Enum<E>> Phrasebook<E> load(String name, Class<E> type) {
    Phrasebook<E> book = new Phrasebook<>();
    for (Language language : Language.values()) {
      Map<String, String> parts = new HashMap<>();
      for (String line : TableFile.lines(language, name)) {
        book.add(line, parts, type);
      }
    }
    return book;
  }

  private void add(String line, Map<String, String> parts, Class<E> type) {
    Matcher let = LET.matcher(line);
    Matcher rule = RULE.matcher(line);
    if (let.matches()) {
      parts.put(let.group(1), "(" + Placeholders.CURLY.fill(let.group(2), parts) + ")");
    } else if (rule.matches()) {
      boolean mask = rule.group(1).equals("-");
      Where where =
          switch (rule.group(2)) {
            case "==" -> Where.WHOLE;
            case "=" -> Where.CLAUSE;
            default -> Where.ANYWHERE;
          };
      Saying saying = new Saying(Placeholders.CURLY.fill(rule.group(3), parts));
      words.addAll(saying.words());
      (mask ? masks : rules)
          .add(new Rule<>(lines++, mask ? null : Enum.valueOf(type, rule.group(1)), where, saying));
    } else {
      throw new IllegalStateException("cannot read \"" + line + "\"");
    }
  }

  /** Every word that stands in it. */
  Set<String> words() {
    return words;
  }

  /** The first line that fits {@code said}. */
  Optional<E> read(Utterance said) {
    return finds(said).stream()
        .map(find -> find.rule())
        .min(Comparator.comparingInt(Rule::line))
        .map(Rule::reading);
  }

  /** For each number in {@code said}, everything that is said of it: around it, or right before. */
  IntFunction<Set<E>> readAround(Utterance said) {
    List<Find<E>> finds = finds(said);
    return at ->
        finds.stream()
            .filter(find -> find.holds(at) || find.leadsTo(at, said))
            .map(find -> find.rule().reading())
            .collect(Collectors.toSet());
  }

  /** The last thing that the table finds with something behind it. */
  Optional<Find<E>> lastBefore(Utterance said) {
    return finds(said).stream()
        .filter(find -> find.to() < said.length())
        .max(Comparator.comparingInt(Find::to));
  }

  /** All that fit different words of {@code said}, in their order there. */
  List<E> readAll(Utterance said) {
    return findAll(said).stream().map(find -> find.rule().reading()).distinct().toList();
  }

  /** The same, and where they are: of two that take the same word, the earlier line. */
  List<Find<E>> findAll(Utterance said) {
    List<Find<E>> finds = new ArrayList<>(finds(said));
    finds.sort(Comparator.comparingInt(find -> find.rule().line()));
    List<Find<E>> taken = new ArrayList<>();
    for (Find<E> find : finds) {
      if (taken.stream().noneMatch(find::overlaps)) {
        taken.add(find);
      }
    }
    taken.sort(Comparator.comparingInt(Find::from));
    return taken;
  }

  /** What fits in {@code said} once everything that says nothing has been taken out. */
  private List<Find<E>> finds(Utterance said) {
    List<Find<E>> finds = rules.finds(said);
    List<Find<E>> masked = finds.isEmpty() ? List.of() : masks.finds(said);
    return masked.isEmpty()
        ? finds
        : rules.finds(said.without(at -> masked.stream().anyMatch(find -> find.holds(at))));
  }
}
