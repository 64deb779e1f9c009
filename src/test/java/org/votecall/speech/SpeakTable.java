package org.votecall.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** The tables of these tests. */
final class SpeakTable {
  private static final Path FOLDER = Path.of("src/test/resources/speech");

  private SpeakTable() {}

  /** A language's code, a text, and how it is said. */
  static Stream<String[]> entries() {
    return lines("table.txt")
        .map(line -> line.replace("\\n", "\n"))
        .map(line -> line.split(" \\| ", -1));
  }

  static Speaker speaker(Language language) {
    return new Speaker(language, names());
  }

  private static List<Pronunciation> names() {
    return lines("names.txt").map(line -> line.split(" \\| ")).map(SpeakTable::name).toList();
  }

  private static Pronunciation name(String[] cells) {
    Localized said = Localized.of(cells[1]).and(Language.ES, cells.length > 2 ? cells[2] : "");
    return new Pronunciation(cells[0], said);
  }

  private static Stream<String> lines(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
