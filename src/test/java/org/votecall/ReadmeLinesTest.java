package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the README lead from nothing to a campaign that supporters text. */
final class ReadmeLinesTest {
  private static final long PATIENCE_SECONDS = 60;
  private static final Pattern BLOCK =
      Pattern.compile("## Loading over HTTP\n.*?\n```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PREVIEW = Pattern.compile("/preview .*-d '(.*)'");
  private static final Pattern SCRIPT =
      Pattern.compile("--data-binary \\\\\n *'(.*)'", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void whoeverTypesThemHasACampaignThatIsAnswered() throws Exception {
    assumeThat(isThere("curl")).as("curl is not installed").isTrue();
    String lines = found(BLOCK, Files.readString(Path.of("README.md")));
    try (RunningApp app = RunningApp.start(folder, true, null)) {
      Texter texter = new Texter(app, 1);
      JsonNode preview = new JsonMapper().readTree(found(PREVIEW, lines));
      String keyword = preview.get("campaign").asText();
      String zip = preview.get("zip").asText();
      assertThat(texter.text(keyword).words()).doesNotContain("home ZIP code");
      run(lines, app);
      assertThat(texter.text(keyword).words()).contains("home ZIP code");
      String told = texter.text(zip).words();
      assertThat(told).contains(script(lines)).contains(phones(app, told));
    }
  }

  /** The first words of what is read aloud, as far as nothing is filled in. */
  private static String script(String lines) {
    return found(SCRIPT, lines.lines().filter(line -> !line.isBlank()).toList()).split("\\[", 2)[0];
  }

  private static String found(Pattern pattern, List<String> lines) {
    return found(pattern, String.join("\n", lines));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1);
  }

  /** The numbers of the one member whose name was told. */
  private static String phones(RunningApp app, String told) {
    for (JsonNode one : AdminClient.of(app).get("legislators?limit=1000").json().get("items")) {
      if (told.contains(one.get("name").asText())) {
        return one.get("offices").get(0).get("phone").asText();
      }
    }
    throw new AssertionError("no member is named in " + told);
  }

  /** The lines stop at the first that fails. */
  private void run(String lines, RunningApp app) throws IOException, InterruptedException {
    Path output = folder.resolve("said");
    ProcessBuilder builder = new ProcessBuilder("sh", "-e", "-c", lines);
    builder.environment().put("VOTECALL_URL", "http://127.0.0.1:" + app.app().port());
    builder.environment().put("VOTECALL_ADMIN_KEY", RunningApp.ADMIN_KEY);
    Process shell = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(shell.exitValue()).as(Files.readString(output, UTF_8)).isZero();
    assertThat(output).content().doesNotContain("problems", "curl:");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(one -> Files.isExecutable(Path.of(one, program)));
  }
}
