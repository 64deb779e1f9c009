package org.votecall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.votecall.atlas.Removal;
import org.votecall.sources.DownloadedFiles;
import org.votecall.sources.FilesInFolder;
import org.votecall.sources.StateFiles;
import org.votecall.sources.Wanted;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code votecall load-state}: all that is public about a state into the atlas. */
@Command(
    name = "load-state",
    description = {
      "Loads a state: members, governor, Congress, ZIPs and the lines of districts. The files are"
          + " downloaded from the sites that publish them, whose addresses are settings, and kept;"
          + " what has not changed is not downloaded again.",
      "Each file is loaded whole or not at all. What cannot be loaded is told at the end, and the"
          + " rest goes on; then the exit code is 2."
    },
    mixinStandardHelpOptions = true)
final class LoadStateCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "STATE",
      description =
          "Two letters, such as ca; us for Congress alone, in every state; or all. Congress comes"
              + " with every state, and so do the national files of ZIPs.")
  List<String> states = List.of();

  @Option(
      names = "--from",
      paramLabel = "FOLDER",
      description =
          "Downloads nothing: looks for the files anywhere below this folder, by the names under"
              + " which they are published and by some others that are common.")
  @Nullable Path from;

  @Option(
      names = "--as-of",
      description = "The day on which the files were right (default: when each was last changed).")
  @Nullable LocalDate asOf;

  @Option(
      names = "--replace",
      description = "Load files even though they lack much of what is loaded now.")
  boolean replace;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    AtomicBoolean whole = new AtomicBoolean();
    int code = access.run(desk -> whole.set(load(desk)));
    return whole.get() || code != ExitCode.OK ? code : ExitCode.USAGE;
  }

  private boolean load(Desk desk) throws IOException {
    Set<Wanted> wanted = Wanted.of(states, desk.jurisdictions());
    StateFiles files =
        from == null
            ? new DownloadedFiles(desk.sources(), desk.downloads())
            : FilesInFolder.below(Caller.path(from), desk.sources());
    StateLoad.Terms terms = new StateLoad.Terms(asOf, replace ? Removal.WILLED : Removal.CAUTIOUS);
    return new StateLoad(desk, files, terms, System.out).load(wanted);
  }
}
