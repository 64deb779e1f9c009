package org.votecall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.catalog.CatalogTrial;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.WrittenScript;
import org.votecall.twilio.SmsRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code votecall lint}: what is wrong with scripts, before a supporter is told them. */
@Command(
    name = "lint",
    description = "Says scripts to everybody they are for, and tells what is wrong with them.",
    mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
  private static final String CAMPAIGNS = "campaigns.csv";

  @Parameters(
      paramLabel = "PATH",
      description = {
        "A file, or a folder of files. In a world's folder they are tried in that world;",
        "elsewhere in the world of the settings, with what is loaded."
      })
  Path path = Path.of("");

  @Mixin FactsOptions facts = new FactsOptions();

  @Mixin DeskAccess access = new DeskAccess();

  private int errors;

  @Override
  public Integer call() {
    int code =
        access.run(
            desk -> {
              Path given = Caller.path(path);
              @Nullable Path world = worldAround(given);
              List<WrittenScript> written = WrittenScript.read(scriptsOf(given), facts.facts());
              List<ScriptTemplate> drafts =
                  written.stream().map(WrittenScript::template).filter(Objects::nonNull).toList();
              errors =
                  new LintPrinter(System.out)
                      .print(
                          written, world == null ? there(desk, drafts) : in(world, drafts, desk));
            });
    return code == ExitCode.OK && errors > 0 ? ExitCode.SOFTWARE : code;
  }

  /** The world's folder in which the scripts lie; null when they lie in none. */
  private static @Nullable Path worldAround(Path given) {
    Path at = given.toAbsolutePath().normalize();
    for (int up = 0; up < 3 && at != null; up++, at = at.getParent()) {
      if (Files.exists(at.resolve(CAMPAIGNS))) {
        return at;
      }
    }
    return null;
  }

  private static Path scriptsOf(Path given) {
    return Files.exists(given.resolve(CAMPAIGNS)) ? given.resolve("scripts") : given;
  }

  private static LintPrinter.Tried there(Desk desk, List<ScriptTemplate> drafts)
      throws WorldRejected, IOException {
    return tried(desk.editors().drafts().with(drafts), desk.people(), desk);
  }

  private static LintPrinter.Tried in(Path world, List<ScriptTemplate> drafts, Desk desk)
      throws WorldRejected {
    FolderWorld folder =
        WorldFolder.readApartFromScripts(world, desk.clock(), SmsRenderer::segments);
    return tried(folder.base().saying(drafts).trial(List.of()), desk.atlas(folder), desk);
  }

  private static LintPrinter.Tried tried(CatalogTrial trial, Atlas atlas, Desk desk) {
    return new LintPrinter.Tried(
        trial,
        new ScriptLint(trial.catalog(), atlas, desk.clock().instant(), SmsRenderer::segments));
  }
}
