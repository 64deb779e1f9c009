package org.votecall.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.words.Placeholders;

/**
 * A table of ways to say a few things, read from a file of patterns over {@link Plain} text.
 *
 * <pre>
 *   let me = (me|us)          a name for a part, used below as {me}
 *   OPT_OUT = unsubscribe     the whole message
 *   OPT_OUT ~ stop texting {me}   anywhere in it
 *   - ~ they said              nothing, whatever later lines say
 * </pre>
 *
 * Earlier lines win over later ones.
 */
public final class Phrasebook<E extends Enum<E>> {
  private static final Pattern LET = Pattern.compile("let ([a-z]+) = (.+)");
  private static final Pattern RULE = Pattern.compile("([A-Z_]+|-) ([=~]) (.+)");
  private static final Pattern ONE_WORD = Pattern.compile("[a-z]+");

  private record Rule<E>(Optional<E> reading, boolean anywhere, Pattern pattern) {
    boolean holds(String plain) {
      Matcher matcher = pattern.matcher(plain);
      return anywhere ? matcher.find() : matcher.matches();
    }
  }

  private final List<Rule<E>> rules = new ArrayList<>();
  private final Map<String, E> forgiven = new HashMap<>();

  private Phrasebook(String name, String table, Class<E> type) {
    Map<String, String> parts = new HashMap<>();
    for (String line : table.lines().map(String::strip).toList()) {
      Matcher let = LET.matcher(line);
      Matcher rule = RULE.matcher(line);
      if (let.matches()) {
        parts.put(let.group(1), Placeholders.CURLY.fill(let.group(2), parts));
      } else if (rule.matches()) {
        Optional<E> reading =
            rule.group(1).equals("-")
                ? Optional.empty()
                : Optional.of(Enum.valueOf(type, rule.group(1)));
        add(reading, rule.group(2), Placeholders.CURLY.fill(rule.group(3), parts));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw new IllegalStateException(name + ": cannot read \"" + line + "\"");
      }
    }
  }

  private void add(Optional<E> reading, String how, String pattern) {
    boolean anywhere = how.equals("~");
    rules.add(
        new Rule<>(
            reading, anywhere, Pattern.compile(anywhere ? "\\b(?:" + pattern + ")\\b" : pattern)));
    if (!anywhere && ONE_WORD.matcher(pattern).matches()) {
      reading.ifPresent(meant -> forgiven.put(pattern, meant));
    }
  }

  /** Reads {@code understanding/<name>.txt} from the class path. */
  public static <E extends Enum<E>> Phrasebook<E> load(String name, Class<E> type) {
    String path = "/understanding/" + name + ".txt";
    try (InputStream in = Phrasebook.class.getResourceAsStream(path)) {
      String table = new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
      return new Phrasebook<>(path, table, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code plain} says by the table, to the letter. */
  public Optional<E> exact(String plain) {
    return rules.stream().filter(rule -> rule.holds(plain)).findFirst().flatMap(Rule::reading);
  }

  /**
   * The same, forgiving one slip in a message of one word. Never for words the law gives weight.
   */
  public Optional<E> forgiving(String plain) {
    Optional<E> exact = exact(plain);
    if (exact.isPresent() || plain.contains(" ")) {
      return exact;
    }
    return forgiven.entrySet().stream()
        .filter(word -> Slip.between(plain, word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
