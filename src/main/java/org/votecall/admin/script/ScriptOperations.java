package org.votecall.admin.script;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.ProblemJson;
import org.votecall.admin.api.Refusal;
import org.votecall.catalog.Expecting;
import org.votecall.catalog.ScriptDrafts;
import org.votecall.catalog.ScriptDrafts.Saved;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;
import org.votecall.problem.Finding;
import org.votecall.script.GivenFacts;
import org.votecall.script.ScriptKey;
import org.votecall.script.WrittenScript;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptVersion;
import org.votecall.table.Letters;

/** Lists scripts and their versions, and saves new ones. */
public final class ScriptOperations {
  private final Editors editors;

  public ScriptOperations(Editors editors) {
    this.editors = editors;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "list_scripts", this::list,
        "get_script", this::get,
        "get_script_version", this::version,
        "put_script", this::put);
  }

  private Answer list(Call call) {
    ScriptDrafts drafts = editors.drafts();
    String campaign = call.asked("campaign").orElse("");
    TreeSet<String> keys = new TreeSet<>();
    drafts.inFolder().forEach(key -> keys.add(key.toString()));
    List<ScriptHistory> histories = drafts.histories();
    histories.forEach(history -> keys.add(history.key().toString()));
    List<Map<String, Object>> items =
        keys.stream()
            .map(ScriptKey::parse)
            .filter(key -> campaign.isEmpty() || key.campaign().value().equalsIgnoreCase(campaign))
            .map(
                key ->
                    ScriptJson.standing(
                        ScriptHistory.of(key, histories), drafts.isInFolder(key), call.now()))
            .toList();
    return Answer.ok(Map.of("items", items));
  }

  private Answer get(Call call) throws Refusal {
    ScriptDrafts drafts = editors.drafts();
    ScriptKey key = ScriptJson.key(call);
    ScriptHistory history = drafts.history(key);
    if (history.versions().isEmpty() && !drafts.isInFolder(key)) {
      throw missing(key);
    }
    return Answer.ok(ScriptJson.whole(history, drafts.isInFolder(key), call.now()))
        .marked(mark(history));
  }

  /** The number of the newest version: whoever saves another is told when there is a newer one. */
  private static String mark(ScriptHistory history) {
    return "v" + newest(history);
  }

  private static int newest(ScriptHistory history) {
    return history.newest().map(ScriptVersion::number).orElse(0);
  }

  private Answer version(Call call) throws Refusal {
    ScriptHistory history = editors.drafts().history(ScriptJson.key(call));
    int number = call.at("number", Integer::parseInt);
    ScriptVersion version =
        history
            .version(number)
            .orElseThrow(() -> Refusal.notFound(history.key() + " has no version " + number + "."));
    Map<String, Object> told = ScriptJson.version(history, version, call.now());
    told.put("text", version.content());
    return Answer.ok(told);
  }

  private Answer put(Call call) throws Refusal, ScriptRejected, IOException, WorldRejected {
    ScriptKey key = ScriptJson.key(call);
    WrittenScript written = written(key, call);
    ScriptDrafts drafts = editors.by(call.author()).drafts();
    ScriptHistory before = drafts.history(key);
    Saved saved = save(drafts, before, written, call);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("key", key.toString());
    told.put("version", saved.number());
    told.put("findings", saved.findings().stream().map(ProblemJson::of).toList());
    boolean isNew = saved.number() > newest(before);
    return (isNew ? Answer.created(told) : Answer.ok(told)).marked("v" + saved.number());
  }

  /** The text as it came; facts that it has above it must be those of the address. */
  private static WrittenScript written(ScriptKey key, Call call)
      throws Refusal, ScriptRejected, IOException {
    String text = Letters.of(call.raw().readAllBytes()).text();
    GivenFacts facts =
        new GivenFacts(
            key.campaign().value(), key.name(), key.channel().code(), key.language().code());
    WrittenScript written = WrittenScript.of(key.toString(), text, facts, call.now());
    if (written.source() == null) {
      throw Refusal.of(
          written.findings().stream().filter(Finding::blocks).map(ScriptJson::problem).toList());
    }
    if (!written.source().key().equals(key)) {
      throw Refusal.of(
          422,
          "script:key",
          "The text says that it is "
              + written.source().key()
              + ", and the address that it is "
              + key
              + ".");
    }
    return written;
  }

  private static Saved save(
      ScriptDrafts drafts, ScriptHistory before, WrittenScript written, Call call)
      throws Refusal, ScriptRejected {
    if (call.expecting() == Expecting.ANYTHING) {
      return drafts.save(List.of(written), call.now()).get(0);
    }
    int newest = newest(before);
    boolean expected =
        call.expecting() == Expecting.NOTHING
            ? newest == 0
            : call.expecting().equals(Expecting.mark("v" + newest));
    return (expected ? drafts.saveAfter(newest, written, call.now()) : Optional.<Saved>empty())
        .orElseThrow(() -> stale(drafts.history(before.key()), written, call.now()));
  }

  private static Refusal stale(ScriptHistory history, WrittenScript yours, Instant now) {
    Map<String, Object> both = new LinkedHashMap<>();
    history
        .newest()
        .ifPresent(
            newest -> {
              Map<String, Object> current = ScriptJson.version(history, newest, now);
              current.put("text", newest.content());
              both.put("current", current);
            });
    both.put("yours", Map.of("text", yours.content()));
    return Refusal.stale(
        "Somebody else has saved version "
            + newest(history)
            + " of "
            + history.key()
            + " in the meantime. Put both together and send that with the new ETag.",
        both);
  }

  private static Refusal missing(ScriptKey key) {
    return Refusal.notFound(
        "There is no script " + key + ". GET /api/v1/scripts lists all there are.");
  }
}
