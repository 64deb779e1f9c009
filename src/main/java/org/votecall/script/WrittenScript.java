package org.votecall.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.problem.Finding;
import org.votecall.problem.Findings;
import org.votecall.table.Letters;

/**
 * A script in a file, read by itself.
 *
 * @param place the name of the file
 * @param content as it stands there
 * @param source null when it does not say whose script it is
 * @param template null when it cannot be used
 * @param findings of its text alone
 * @param added how many lines further down each line stands than in the file
 */
public record WrittenScript(
    String place,
    String content,
    @Nullable ScriptSource source,
    @Nullable ScriptTemplate template,
    List<Finding> findings,
    int added) {

  /**
   * Reads a file, or all files of a folder that may hold scripts.
   *
   * @param given for those that do not say themselves whose they are; null when nobody does
   * @throws IOException in words for whoever named the path
   */
  public static List<WrittenScript> read(Path path, @Nullable GivenFacts given) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException("There is no file or folder " + path.getFileName() + " there.");
    }
    List<WrittenScript> all = new ArrayList<>();
    for (Path file : files(path, given)) {
      Letters letters = Letters.of(Files.readAllBytes(file));
      Instant saved = Files.getLastModifiedTime(file).toInstant();
      for (String content : ScriptFile.several(letters.text())) {
        String name = String.valueOf(file.getFileName());
        GivenFacts.Completed completed =
            given == null ? new GivenFacts.Completed(content, 0) : given.complete(name, content);
        all.add(read(name, completed, letters, saved));
      }
    }
    if (all.isEmpty()) {
      throw new IOException("In " + path.getFileName() + " is no file that ends in .txt or .json.");
    }
    return all;
  }

  private static List<Path> files(Path path, @Nullable GivenFacts given) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> isScript(file, given)).sorted().toList();
    }
  }

  /** Notes beside scripts are no scripts; unless somebody says what a folder of them is for. */
  private static boolean isScript(Path file, @Nullable GivenFacts given) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt")
        || name.endsWith(".json")
        || (given != null && name.endsWith(".md"));
  }

  /** That several are the same script: of these, nobody could tell which is meant. */
  public static List<Finding> twice(List<WrittenScript> written) {
    Map<ScriptKey, List<String>> places = new LinkedHashMap<>();
    for (WrittenScript script : written) {
      if (script.source() != null) {
        places.computeIfAbsent(script.source().key(), key -> new ArrayList<>()).add(script.place());
      }
    }
    Findings twice = new Findings();
    places.forEach(
        (key, files) -> {
          if (files.size() > 1) {
            twice.error(
                "script:twice",
                0,
                String.join(" and ", files) + " are both " + key + ".",
                "Give one of them another name: line, or take it out.");
          }
        });
    return twice.list();
  }

  /** Reads {@code content} as it came, from a file or not. */
  public static WrittenScript of(String place, String content, Instant saved) {
    return read(place, new GivenFacts.Completed(content, 0), new Findings(), saved);
  }

  /** The same of one that may not say itself whose it is. */
  public static WrittenScript of(String place, String content, GivenFacts given, Instant saved) {
    return read(place, given.complete(place, content), new Findings(), saved);
  }

  private static WrittenScript read(
      String place, GivenFacts.Completed content, Letters letters, Instant saved) {
    Findings findings = new Findings();
    if (!letters.usual()) {
      findings.notice(
          "script:old_letters",
          0,
          "Its letters were in " + letters.charset() + ", and were read so.",
          "Save it as UTF-8, and every program reads it right.");
    }
    return read(place, content, findings, saved);
  }

  private static WrittenScript read(
      String place, GivenFacts.Completed completed, Findings findings, Instant saved) {
    Optional<ScriptSource> source = ScriptFile.read(completed.content(), saved, findings);
    Optional<ScriptTemplate> template = source.flatMap(one -> ScriptTemplate.read(one, findings));
    return new WrittenScript(
        place,
        completed.content(),
        source.orElse(null),
        template.orElse(null),
        findings.list().stream().map(finding -> finding.up(completed.added())).toList(),
        completed.added());
  }
}
