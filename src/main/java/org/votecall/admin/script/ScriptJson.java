package org.votecall.admin.script;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Refusal;
import org.votecall.problem.Finding;
import org.votecall.problem.Place;
import org.votecall.problem.Problem;
import org.votecall.script.ScriptKey;
import org.votecall.script.version.Release;
import org.votecall.script.version.ScriptHistory;
import org.votecall.script.version.ScriptVersion;

/** Scripts and their versions, as the API tells them. */
final class ScriptJson {
  private ScriptJson() {}

  /** The script that the address names. */
  static ScriptKey key(Call call) throws Refusal {
    String name = call.at("name");
    String whole = name.contains(".") ? name : name + ".base.en";
    try {
      return ScriptKey.parse(call.at("campaign") + "/" + whole);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound(
          "\"" + name + "\" names no script: write name.channel.language, like chair.sms.en.");
    }
  }

  /** Where a script stands: which version is said now, and which is the newest. */
  static Map<String, Object> standing(ScriptHistory history, boolean inFolder, Instant now) {
    ScriptKey key = history.key();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("key", key.toString());
    told.put("campaign", key.campaign().value());
    told.put("name", key.name() + "." + key.channel().code() + "." + key.language().code());
    Optional<Release> said = history.inForce(now);
    told.put("published", said.map(Release::version).orElse(inFolder ? Release.FOLDER : null));
    told.put("newest", history.newest().map(ScriptVersion::number).orElse(null));
    return told;
  }

  /** The same with all versions and all that was told of them. */
  static Map<String, Object> whole(ScriptHistory history, boolean inFolder, Instant now) {
    Map<String, Object> told = standing(history, inFolder, now);
    told.put(
        "versions",
        history.versions().stream().map(version -> version(history, version, now)).toList());
    told.put("releases", history.releases().stream().map(ScriptJson::release).toList());
    told.put("text", history.newest().map(ScriptVersion::content).orElse(null));
    return told;
  }

  static Map<String, Object> version(ScriptHistory history, ScriptVersion version, Instant now) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("version", version.number());
    told.put("state", history.state(version.number(), now).name());
    told.put("saved_at", version.savedAt().toString());
    return told;
  }

  static Map<String, Object> release(Release release) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("version", release.version());
    told.put("from", release.from().toString());
    told.put("told_at", release.toldAt().toString());
    return told;
  }

  static List<Map<String, Object>> releases(List<Release> releases) {
    return releases.stream().map(ScriptJson::release).toList();
  }

  static Problem problem(Finding finding) {
    return new Problem(finding.code(), new Place("", finding.line(), ""), finding.words());
  }
}
