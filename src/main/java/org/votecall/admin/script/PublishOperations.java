package org.votecall.admin.script;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.ProblemJson;
import org.votecall.admin.api.Refusal;
import org.votecall.catalog.ScriptEditor.Told;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;
import org.votecall.script.ScriptKey;
import org.votecall.script.version.ScriptVersion;
import org.votecall.table.Moments;

/** Decides which version of a script supporters are told. */
public final class PublishOperations {
  private final Editors editors;
  private final Runnable follow;

  /**
   * Decides it through {@code editors}.
   *
   * @param follow called after each change, so that this instance knows it at once
   */
  public PublishOperations(Editors editors, Runnable follow) {
    this.editors = editors;
    this.follow = follow;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "publish_script", this::publish,
        "roll_back_script", this::rollBack,
        "delete_script", this::retire);
  }

  private Answer publish(Call call) throws Refusal, ScriptRejected, WorldRejected {
    ScriptKey key = ScriptJson.key(call);
    int version = call.json().has("version") ? call.json().get("version").intValue() : newest(key);
    Instant from = call.text("from").isEmpty() ? call.now() : call.field("from", Moments::read);
    return told(
        editors.by(call.author()).scripts().publish(Map.of(key, version), from, call.now()).get(0));
  }

  private int newest(ScriptKey key) throws Refusal {
    return editors
        .drafts()
        .history(key)
        .newest()
        .map(ScriptVersion::number)
        .orElseThrow(
            () -> Refusal.notFound("Nothing was saved of " + key + ": PUT its text first."));
  }

  private Answer rollBack(Call call) throws Refusal, ScriptRejected, WorldRejected {
    return told(editors.by(call.author()).scripts().rollBack(ScriptJson.key(call), call.now()));
  }

  private Answer retire(Call call) throws Refusal, ScriptRejected, WorldRejected {
    editors.by(call.author()).scripts().retire(ScriptJson.key(call), call.now(), call.now());
    follow.run();
    return Answer.nothing();
  }

  private Answer told(Told done) {
    follow.run();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("key", done.key().toString());
    told.put("version", done.version());
    told.put("findings", done.findings().stream().map(ProblemJson::of).toList());
    told.put("forestalled", ScriptJson.releases(done.forestalled()));
    return Answer.ok(told);
  }
}
