package org.votecall.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.script.language.HabitTable;
import org.votecall.script.language.ScriptVariable;

/** Of what scripts are made by chance, by kind. */
final class Pieces {
  private static final Path FILE = Path.of("src/test/resources/scripts/pieces.txt");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|([nt\\\\]))");
  private static final Map<String, List<String>> ALL = read();

  private static final List<String> LABELS = keys("/script/labels.txt");
  private static final List<String> SPELLINGS = keys("/script/spellings.txt");

  private final Random random;

  Pieces(Random random) {
    this.random = random;
  }

  /** Any of a kind: {@code words}, {@code attack}. */
  String any(String kind) {
    return any(ALL.get(kind));
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Any that may stand in a script, and how likely each kind is. */
  String any() {
    return switch (random.nextInt(10)) {
      case 0 -> any("odd");
      case 1 -> any("attack");
      case 2 -> any(LABELS) + ": ";
      case 3 -> "[" + any(LABELS) + ": ";
      case 4 -> "[" + any(SPELLINGS) + "]";
      case 5 -> "[IF " + any("condition") + "]";
      case 6 -> random.nextBoolean() ? "[END]" : "[ELSE]";
      case 7 -> placeholder();
      default -> any("words");
    };
  }

  /** One that is right, in any case. */
  String placeholder() {
    String name = any(List.of(ScriptVariable.values())).written();
    return "[" + (random.nextInt(4) == 0 ? name.toLowerCase(Locale.ROOT) : name) + "]";
  }

  String label() {
    return any(LABELS);
  }

  String spelling() {
    return "[" + any(SPELLINGS) + "]";
  }

  private static List<String> keys(String resource) {
    return List.copyOf(HabitTable.read(resource).keySet());
  }

  private static Map<String, List<String>> read() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split(": ", 2))
          .collect(
              Collectors.groupingBy(
                  parts -> parts[0],
                  Collectors.mapping(parts -> unescaped(parts[1]), Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String piece) {
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (var found : ESCAPED.matcher(piece).results().toList()) {
      text.append(piece, done, found.start());
      text.append(
          found.group(1) != null
              ? (char) Integer.parseInt(found.group(1), 16)
              : switch (found.group(2)) {
                case "n" -> '\n';
                case "t" -> '\t';
                default -> '\\';
              });
      done = found.end();
    }
    return text.append(piece.substring(done)).toString();
  }
}
