package org.votecall;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.ScriptDrafts;
import org.votecall.catalog.ScriptDrafts.Saved;
import org.votecall.catalog.ScriptEditor.Told;
import org.votecall.problem.Finding;
import org.votecall.script.ScriptKey;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptVersion;
import org.votecall.table.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code votecall script}: saves scripts, publishes them and takes them back. */
@Command(
    name = "script",
    description = "Saves scripts as versions, publishes one, rolls back, retires.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ScriptCommand {
  private static final String KEY = "CAMPAIGN/name.channel.language";

  @Command(
      description = "Saves a file, or all of a folder, as the next version of each script.",
      mixinStandardHelpOptions = true)
  int save(
      @Parameters(paramLabel = "PATH") Path path,
      @Option(names = "--publish", description = "And publishes them, if none has errors.")
          boolean publish,
      @Mixin FactsOptions facts,
      @Mixin DeskAccess access) {
    return access.run(
        desk -> {
          Instant now = desk.clock().instant();
          ScriptDrafts drafts = desk.editors().drafts();
          List<WrittenScript> written = WrittenScript.read(Caller.path(path), facts.facts());
          if (publish) {
            drafts.requirePublishable(written, now);
          }
          Map<ScriptKey, Integer> numbers = new LinkedHashMap<>();
          for (Saved saved : drafts.save(written, now)) {
            System.out.println(saved.key() + ": saved as version " + saved.number());
            if (!publish) { // which tells them, too
              print(saved.findings());
            }
            numbers.put(saved.key(), saved.number());
          }
          if (publish) {
            desk.editors().scripts().publish(numbers, now, now).forEach(ScriptCommand::print);
          }
        });
  }

  @Command(
      description = "Publishes the newest version of a script, or the one that is named.",
      mixinStandardHelpOptions = true)
  int publish(
      @Parameters(paramLabel = KEY) String script,
      @Option(names = "--version-number", paramLabel = "N") @Nullable Integer number,
      @Option(names = "--at", description = "From when on: 2020-08-31T08:00:00-07:00.")
          @Nullable String at,
      @Mixin DeskAccess access) {
    return access.run(
        desk -> {
          Instant now = desk.clock().instant();
          ScriptKey key = ScriptKey.parse(script);
          int wanted = number == null ? newest(desk.editors().drafts(), key) : number;
          Instant from = at == null ? now : Moments.read(at);
          desk.editors()
              .scripts()
              .publish(Map.of(key, wanted), from, now)
              .forEach(ScriptCommand::print);
          if (from.isAfter(now)) {
            System.out.println("  from " + from + " on");
          }
        });
  }

  private static int newest(ScriptDrafts drafts, ScriptKey key) {
    return drafts
        .history(key)
        .newest()
        .map(ScriptVersion::number)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Nothing was saved of " + key + "; votecall script list tells what was."));
  }

  @Command(description = "Says again what was said before.", mixinStandardHelpOptions = true)
  int rollback(@Parameters(paramLabel = KEY) String script, @Mixin DeskAccess access) {
    return access.run(
        desk -> {
          ScriptKey key = ScriptKey.parse(script);
          print(desk.editors().scripts().rollBack(key, desk.clock().instant()));
        });
  }

  @Command(
      description = "Lets nobody be told a script any more; its versions stay.",
      mixinStandardHelpOptions = true)
  int retire(@Parameters(paramLabel = KEY) String script, @Mixin DeskAccess access) {
    return access.run(
        desk -> {
          Instant now = desk.clock().instant();
          print(desk.editors().scripts().retire(ScriptKey.parse(script), now, now));
        });
  }

  @Command(description = "Lists all scripts there are.", mixinStandardHelpOptions = true)
  int list(@Mixin DeskAccess access) {
    return access.run(
        desk -> ScriptPrinter.list(desk.editors().drafts(), desk.clock().instant(), System.out));
  }

  @Command(
      description = "Tells what was saved and published of a script.",
      mixinStandardHelpOptions = true)
  int history(@Parameters(paramLabel = KEY) String script, @Mixin DeskAccess access) {
    return access.run(
        desk ->
            ScriptPrinter.history(
                desk.editors().drafts(),
                ScriptKey.parse(script),
                desk.clock().instant(),
                System.out));
  }

  @Command(
      description = "Prints a version of a script as it was saved.",
      mixinStandardHelpOptions = true)
  int show(
      @Parameters(paramLabel = KEY) String script,
      @Option(names = "--version-number", paramLabel = "N") @Nullable Integer number,
      @Mixin DeskAccess access) {
    return access.run(
        desk -> {
          ScriptDrafts drafts = desk.editors().drafts();
          ScriptKey key = ScriptKey.parse(script);
          int wanted = number == null ? newest(drafts, key) : number;
          System.out.println(
              drafts
                  .history(key)
                  .version(wanted)
                  .orElseThrow(
                      () -> new IllegalArgumentException(key + " has no version " + wanted + "."))
                  .content());
        });
  }

  private static void print(Told told) {
    Integer version = told.version();
    System.out.println(
        told.key()
            + (version == null
                ? ": retired"
                : version == Release.FOLDER
                    ? ": what the world's folder has is said again"
                    : ": version " + version + " is published"));
    told.forestalled()
        .forEach(
            release ->
                System.out.println(
                    "  What was to come at " + release.from() + " will not: publish it anew."));
    print(told.findings());
  }

  private static void print(List<Finding> findings) {
    findings.forEach(finding -> System.out.println("  " + finding));
  }
}
