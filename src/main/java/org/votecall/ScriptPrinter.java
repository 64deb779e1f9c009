package org.votecall;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;
import java.util.TreeMap;
import org.votecall.catalog.ScriptDrafts;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptVersion;

/** Shows which scripts there are, and what became of their versions. */
final class ScriptPrinter {
  private ScriptPrinter() {}

  static void list(ScriptDrafts drafts, Instant now, PrintStream out) {
    TreeMap<String, String> lines = new TreeMap<>();
    drafts.inFolder().forEach(key -> lines.put(key.toString(), "in the world's folder"));
    for (ScriptHistory history : drafts.histories()) {
      lines.put(history.key().toString(), standing(history, drafts.isInFolder(history.key()), now));
    }
    lines.forEach((key, standing) -> out.println(String.format("%-44s %s", key, standing)));
  }

  private static String standing(ScriptHistory history, boolean inFolder, Instant now) {
    String said =
        history
            .inForce(now)
            .map(ScriptPrinter::what)
            .orElse(inFolder ? "in the world's folder" : "not published");
    int newest = history.newest().map(ScriptVersion::number).orElse(0);
    return said + (newest == 0 ? "" : ", newest version " + newest);
  }

  private static String what(Release release) {
    if (release.version() == null) {
      return "retired";
    }
    return release.version() == Release.FOLDER
        ? "in the world's folder"
        : "version " + release.version() + " published";
  }

  static void history(ScriptDrafts drafts, ScriptKey key, Instant now, PrintStream out) {
    ScriptHistory history = drafts.history(key);
    if (history.versions().isEmpty()) {
      out.println(
          drafts.isInFolder(key)
              ? key + " is in the world's folder; nothing else was saved of it."
              : "There is no script " + key + ".");
    }
    for (ScriptVersion version : history.versions()) {
      String hash =
          version.read(new Findings()).map(ScriptTemplate::version).orElse("has mistakes");
      out.println(
          String.format(
              "version %-3d %-10s saved %s  %s",
              version.number(),
              history.state(version.number(), now).name().toLowerCase(Locale.ROOT),
              version.savedAt(),
              hash));
    }
    for (Release release : history.releases()) {
      out.println("  " + release.toldAt() + ": " + what(release) + ", from " + release.from());
    }
  }
}
