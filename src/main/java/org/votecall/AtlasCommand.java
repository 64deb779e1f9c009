package org.votecall;

import java.util.concurrent.Callable;
import org.votecall.atlas.AtlasStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code votecall atlas}: what is loaded, and one step back. */
@Command(
    name = "atlas",
    description =
        "Tells what is loaded into the atlas, and since when; --undo takes the last load back.",
    mixinStandardHelpOptions = true)
final class AtlasCommand implements Callable<Integer> {
  @Option(names = "--undo", description = "Put the edition before this one in force.")
  boolean undo;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    return access.run(
        desk -> {
          AtlasStore store = desk.store();
          long edition = undo ? store.undo(desk.clock().instant()) : store.edition();
          System.out.println("Edition " + edition + " of the atlas is in force.");
          store.contents(edition).forEach(part -> System.out.println("  " + part));
        });
  }
}
