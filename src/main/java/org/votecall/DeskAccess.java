package org.votecall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;
import org.votecall.database.Database;
import org.votecall.measure.VoteAct;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** How a command gets at what is loaded: which database, and what is told when it cannot. */
final class DeskAccess {
  @Option(
      names = "--demo",
      description = "The demo's database (data/demo.db), which scripts/run uses.")
  boolean demo;

  @Option(names = "--config", description = "The settings (default: config/votecall.yaml).")
  @Nullable Path config;

  /** What is done with it. */
  @FunctionalInterface
  interface Work {
    void with(Desk desk)
        throws IOException, LoadRejected, WorldRejected, VoteAct.Rejected, ScriptRejected;
  }

  /** Does {@code work}; gives the exit code, and tells on the console what went wrong. */
  int run(Work work) {
    try (Desk desk = Desk.open(settings())) {
      work.with(desk);
      return ExitCode.OK;
    } catch (Config.Unusable e) {
      return refused("The settings cannot be used:", e);
    } catch (LoadRejected e) {
      return refused("Nothing was loaded, and what was there stays:", e);
    } catch (WorldRejected e) {
      return refused("Nothing was changed, because this would not fit:", e);
    } catch (Database.Unusable e) {
      return refused("The database cannot be used:", e);
    } catch (ScriptRejected e) {
      int code = refused("That was not done:", e);
      e.findings().forEach(finding -> System.err.println("  " + finding));
      return code;
    } catch (IOException | UncheckedIOException | IllegalArgumentException | VoteAct.Rejected e) {
      return refused("That did not work; nothing was changed:", e);
    }
  }

  private DeskSettings settings() throws Config.Unusable {
    Path file = config == null ? Config.FILE : Caller.path(config);
    return Config.desk(file, demo, System.getenv());
  }

  private static int refused(String what, Exception why) {
    System.err.println(what);
    System.err.println(why.getMessage());
    return ExitCode.USAGE;
  }
}
