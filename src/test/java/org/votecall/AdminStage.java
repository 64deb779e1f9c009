package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.votecall.catalog.WorldRejected;

/** Where an {@link AdminStory} is played: servers on one database, admins and supporters. */
final class AdminStage implements AutoCloseable {
  /** Another instance follows within two seconds. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private static final long POLL_MILLIS = 100;

  private final Path folder;
  private final Path world;
  private final Map<Integer, RunningApp> servers = new TreeMap<>();
  private final Map<String, AdminClient> admins = new TreeMap<>();
  private final Kept kept = new Kept();

  /**
   * Sets it up in an empty folder.
   *
   * @param world null for none
   */
  AdminStage(Path folder, Path world) throws WorldRejected {
    this.folder = folder;
    this.world = world;
    admins.put("owner", AdminClient.of(server(1)));
  }

  /** Lets steps name {@code value}. */
  void give(String name, JsonNode value) {
    kept.keep(name, value);
  }

  void play(JsonNode step) throws Exception {
    if (step.has("supporter")) {
      hear(step);
    } else if (step.has("at_once")) {
      race(step);
    } else {
      ask(step);
    }
  }

  private RunningApp server(int number) throws WorldRejected {
    if (!servers.containsKey(number)) {
      servers.put(number, RunningApp.start(folder, true, world));
    }
    return servers.get(number);
  }

  private AdminClient admin(JsonNode step) {
    return admins.computeIfAbsent(
        step.path("by").asText("owner"),
        role -> admins.get("owner").given(role.toUpperCase(Locale.ROOT)));
  }

  /** A supporter texts and is told, on another server after a while at most. */
  private void hear(JsonNode step) throws Exception {
    RunningApp server = server(step.path("server").asInt(1));
    Texter texter = new Texter(server, step.get("supporter").asInt());
    String said = kept.in(step.get("says").asText());
    Instant deadline = Instant.now().plus(step.has("soon") ? SOON : Duration.ZERO);
    String words = texter.text(said).words();
    while (!fits(words, step) && Instant.now().isBefore(deadline)) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      words = texter.text(said).words();
    }
    for (String hears : texts(step.path("hears"))) {
      assertThat(words).contains(hears);
    }
    for (String never : texts(step.path("never"))) {
      assertThat(words).doesNotContain(never);
    }
  }

  private boolean fits(String words, JsonNode step) {
    return texts(step.path("hears")).stream().allMatch(words::contains)
        && texts(step.path("never")).stream().noneMatch(words::contains);
  }

  private List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(kept.in(one.asText())));
    return texts;
  }

  /** Somebody asks; what is refused or only tried changes nothing, all else is written down. */
  private void ask(JsonNode step) throws Exception {
    AdminRequest request = AdminRequest.of(step, kept);
    AdminClient admin = admin(step);
    Map<String, JsonNode> before = LoadedOverHttp.seenBy(admins.get("owner"));
    ApiAnswer answer = request.send(admin);
    assertThat(answer.status()).as("%s", answer).isEqualTo(step.path("status").asInt(200));
    JsonPart.assertHas(
        answer.text().isEmpty() ? step.path("nothing") : answer.json(),
        kept.in(step.path("answer")),
        "" + answer);
    for (String told : texts(step.path("tells"))) {
      assertThat(answer.text()).contains(told);
    }
    Map<String, JsonNode> after = LoadedOverHttp.seenBy(admins.get("owner"));
    if (answer.status() >= 400 || request.isOnlyAsking() || step.has("changes_nothing")) {
      assertThat(after).isEqualTo(before);
    } else {
      assertThat(after.get("audit?limit=100")).isNotEqualTo(before.get("audit?limit=100"));
    }
    step.path("keep")
        .properties()
        .forEach(one -> kept.keep(one.getKey(), answer.json().at(one.getValue().asText())));
    if (step.has("keep_mark")) {
      kept.keep(step.get("keep_mark").asText(), answer.header("ETag"));
    }
  }

  /** Many ask at one instant; those who come too late are told that they do. */
  private void race(JsonNode step) throws Exception {
    List<Callable<Integer>> all = new ArrayList<>();
    for (int number = 1; number <= step.path("times").asInt(1); number++) {
      kept.keep("n", String.valueOf(number));
      for (JsonNode one : step.get("at_once")) {
        AdminRequest request = AdminRequest.of(one, kept);
        AdminClient admin = admin(one);
        all.add(() -> request.send(admin).status());
      }
    }
    List<Integer> statuses = AtOnce.run(all);
    assertThat(statuses).allMatch(status -> status == 409 || status < 300);
    long won = statuses.stream().filter(status -> status < 300).count();
    assertThat(texts(step.get("won"))).as("%s", statuses).contains(String.valueOf(won));
  }

  @Override
  public void close() {
    servers.values().forEach(RunningApp::close);
  }
}
