package org.votecall.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.votecall.problem.Finding;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.WrittenScript;

/** Reads the scripts of a world's folder: text files, or JSON, in {@code scripts/}. */
final class ScriptsFolder {
  private ScriptsFolder() {}

  static List<ScriptTimeline> read(Path folder, Problems problems) {
    List<ScriptTimeline> scripts = new ArrayList<>();
    try {
      List<WrittenScript> written = WrittenScript.read(folder.resolve("scripts"), null);
      for (WrittenScript script : written) {
        script.findings().stream()
            .filter(Finding::blocks)
            .forEach(
                finding -> problems.add(finding.code(), place(script, finding), finding.words()));
        if (script.template() != null) {
          scripts.add(ScriptTimeline.always(script.template()));
        }
      }
      WrittenScript.twice(written)
          .forEach(finding -> problems.add(finding.code(), "scripts", finding.words()));
    } catch (IOException e) {
      problems.add("file:missing", "scripts", "The folder has no folder scripts with text files.");
    }
    return scripts;
  }

  private static String place(WrittenScript script, Finding finding) {
    String place = "scripts/" + script.place();
    return finding.line() == 0 ? place : place + " line " + finding.line();
  }
}
