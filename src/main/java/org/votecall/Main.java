package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.util.JavalinBindException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.database.Database;
import org.votecall.simulator.Chat;
import org.votecall.twilio.SmsRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line. */
@Command(
    name = "votecall",
    description = "Tells supporters whom to call about a vote, on which number, and what to say.",
    mixinStandardHelpOptions = true,
    version = "votecall 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LoadCommand.class,
      LoadStateCommand.class,
      LookupCommand.class,
      AtlasCommand.class,
      CalendarCommand.class,
      VoteCommand.class,
      ScriptCommand.class,
      LintCommand.class,
      PreviewCommand.class
    })
public final class Main {
  private static final Path DEMO = Path.of("config/demo");

  private Main() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(args));
  }

  @Command(
      description = "Answers Twilio's webhooks until it is stopped.",
      mixinStandardHelpOptions = true)
  int serve(
      @Option(names = "--demo", description = "Use the demo world and secrets made on the spot.")
          boolean demo,
      @Option(names = "--config", description = "The settings (default: config/votecall.yaml).")
          @Nullable Path file,
      @Option(names = "--once", description = "Stop as soon as it is ready: does it start?")
          boolean once)
      throws InterruptedException {
    try {
      Config config =
          Config.read(file == null ? Config.FILE : Caller.path(file), demo, System.getenv());
      App app = App.start(config);
      if (once) {
        app.close();
        return ExitCode.OK;
      }
      Runtime.getRuntime().addShutdownHook(new Thread(app::close));
      System.out.println(Welcome.text(config, app));
      new CountDownLatch(1).await();
      return ExitCode.OK;
    } catch (Config.Unusable e) {
      return refused("The settings cannot be used:", e);
    } catch (WorldRejected e) {
      return refused("The world cannot be loaded; nothing of it is used:", e);
    } catch (Database.Unusable e) {
      return refused("The database cannot be used:", e);
    } catch (JavalinBindException e) {
      return refused("Cannot listen on the port; set PORT to another:", e);
    }
  }

  @Command(
      description = "Lets you type as a supporter, on a database of its own.",
      mixinStandardHelpOptions = true)
  int chat(
      @Option(names = "--world", description = "The world's folder (default: the demo's).")
          @Nullable Path world)
      throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    PrintWriter out = new PrintWriter(System.out, true, UTF_8);
    try {
      Chat.run(world == null ? DEMO : Caller.path(world), demoClock().instant(), in, out);
      return ExitCode.OK;
    } catch (WorldRejected e) {
      return refused("The world cannot be loaded:", e);
    } catch (Config.Unusable e) {
      return refused("The clock cannot be set:", e);
    }
  }

  @Command(
      description = "Checks a world's folder and tells every mistake in it.",
      mixinStandardHelpOptions = true)
  int check(@Parameters(paramLabel = "FOLDER", description = "Such as config/demo.") Path folder) {
    try {
      Clock clock = demoClock();
      Catalog catalog =
          WorldFolder.read(Caller.path(folder), clock, SmsRenderer::segments).catalog();
      System.out.println(folder + " is sound.");
      catalog
          .campaigns()
          .forEach(campaign -> System.out.println(summary(campaign, catalog, clock)));
      return ExitCode.OK;
    } catch (WorldRejected e) {
      return refused(e.problems().size() + " problems in " + folder + ":", e);
    } catch (Config.Unusable e) {
      return refused("The clock cannot be set:", e);
    }
  }

  private static String summary(Campaign campaign, Catalog catalog, Clock clock) {
    String vote =
        catalog
            .upcoming(campaign, clock.instant())
            .map(next -> "next vote " + next.key())
            .orElse("no vote ahead");
    return "  "
        + campaign.keyword()
        + " ("
        + campaign.state()
        + "): "
        + catalog.measure(campaign).label()
        + ", "
        + vote;
  }

  /** The clock that VOTECALL_DEMO_NOW sets: what is tried out is a demo. */
  private static Clock demoClock() throws Config.Unusable {
    return Config.demoClock(System.getenv());
  }

  private static int refused(String what, Exception why) {
    System.err.println(what);
    System.err.println(why.getMessage());
    return ExitCode.USAGE;
  }
}
