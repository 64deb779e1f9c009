package org.votecall;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of this machine, driven by its Node; nothing is downloaded. Where either is missing
 * the tests are skipped, and say so. VOTECALL_CHROMIUM names another Chromium than the one found.
 */
record MachineBrowser(Playwright playwright, Browser browser) implements AutoCloseable {
  private static final String HOW =
      "SKIPPED: the phone page was not tried in a browser, because %s is missing."
          + " Install it (Debian: apt install chromium nodejs), or name a Chromium in"
          + " VOTECALL_CHROMIUM, and run the tests again.";

  static MachineBrowser open() {
    String named = System.getenv("VOTECALL_CHROMIUM");
    Path chromium =
        named == null
            ? onPath("Chromium", "chromium", "chromium-browser", "google-chrome")
            : existing(Path.of(named));
    Path node = onPath("Node", "node", "nodejs");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            // builds often run as root, where the sandbox cannot start
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    return new MachineBrowser(playwright, browser);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Path existing(Path file) {
    return Files.isExecutable(file) ? file : skip("Chromium (" + file + ")");
  }

  private static Path onPath(String what, String... names) {
    String[] folders =
        System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator));
    Optional<Path> found =
        Stream.of(names)
            .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseGet(() -> skip(what));
  }

  private static Path skip(String missing) {
    String why = HOW.formatted(missing);
    System.err.println(why);
    return Assumptions.abort(why);
  }
}
