package org.votecall.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptFile;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.table.Letters;

/** Reads the scripts of a world's folder: text files, or JSON, in {@code scripts/}. */
final class ScriptsFolder {
  private ScriptsFolder() {}

  static List<ScriptTimeline> read(Path folder, Problems problems) {
    List<ScriptTimeline> scripts = new ArrayList<>();
    Set<ScriptKey> keys = new HashSet<>();
    try (Stream<Path> files = Files.list(folder.resolve("scripts"))) {
      for (Path file : files.filter(ScriptsFolder::isScript).sorted().toList()) {
        for (ScriptTemplate script : file(file, problems)) {
          scripts.add(ScriptTimeline.always(script));
          if (!keys.add(script.key())) {
            problems.add("script:twice", place(file), "There is another " + script.key() + ".");
          }
        }
      }
    } catch (IOException e) {
      problems.add("file:missing", "scripts", "The folder has no folder scripts with text files.");
    }
    return scripts;
  }

  private static boolean isScript(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".json");
  }

  private static String place(Path file) {
    return "scripts/" + file.getFileName();
  }

  private static List<ScriptTemplate> file(Path file, Problems problems) {
    try {
      return ScriptFile.several(Letters.of(Files.readAllBytes(file)).text()).stream()
          .flatMap(content -> template(content, place(file), problems).stream())
          .toList();
    } catch (IOException e) {
      problems.add("file:unreadable", place(file), "It cannot be read.");
      return List.of();
    }
  }

  private static Optional<ScriptTemplate> template(
      String content, String place, Problems problems) {
    Findings findings = new Findings();
    Optional<ScriptTemplate> template =
        ScriptFile.read(content, findings).flatMap(source -> ScriptTemplate.read(source, findings));
    findings.list().stream()
        .filter(Finding::blocks)
        .forEach(finding -> problems.add(finding.code(), place(place, finding), words(finding)));
    return template;
  }

  private static String place(String place, Finding finding) {
    return finding.line() == 0 ? place : place + " line " + finding.line();
  }

  private static String words(Finding finding) {
    return (finding.message() + " " + finding.suggestion()).strip();
  }
}
