package org.votecall.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.admin.key.Admin;
import org.votecall.admin.key.AdminKey;
import org.votecall.admin.key.AdminKeys;
import org.votecall.admin.key.Role;

/** Gives keys and takes them back. */
public final class KeyOperations {
  private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

  private final AdminKeys keys;

  public KeyOperations(AdminKeys keys) {
    this.keys = keys;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "who_am_i",
        call -> Answer.ok(told(call.admin())),
        "list_keys",
        call -> Answer.ok(Map.of("items", listed(keys.all()))),
        "create_key",
        this::create,
        "revoke_key",
        this::revoke);
  }

  private static Map<String, Object> told(Admin admin) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", admin.keyId());
    told.put("name", admin.name());
    told.put("role", admin.role().name());
    return told;
  }

  private Answer create(Call call) throws Refusal {
    String name = call.text("name").strip();
    if (name.isEmpty()) {
      throw Refusal.field("name", "empty", "name is empty: say for whom or what the key is.");
    }
    if (INVISIBLE.matcher(name).find()) {
      throw Refusal.field("name", "unreadable", "name has characters in it that nobody sees.");
    }
    AdminKeys.Given given =
        keys.give(name, Role.valueOf(call.text("role")), call.admin(), call.now());
    Map<String, Object> told =
        told(new Admin(given.key().id(), given.key().name(), given.key().role()));
    told.put("key", given.presented());
    return Answer.created(told);
  }

  private Answer revoke(Call call) throws Refusal {
    if (keys.revoke(call.at("id"), call.admin(), call.now()).isEmpty()) {
      throw Refusal.notFound(
          "There is no key " + call.at("id") + ". The first key is changed in the environment.");
    }
    return Answer.nothing();
  }

  private static List<Map<String, Object>> listed(List<AdminKey> keys) {
    return keys.stream().map(KeyOperations::line).toList();
  }

  private static Map<String, Object> line(AdminKey key) {
    Map<String, Object> line = told(new Admin(key.id(), key.name(), key.role()));
    line.put("made_by", key.madeBy());
    line.put("made_at", key.madeAt().toString());
    if (key.revokedAt() != null) {
      line.put("revoked_at", key.revokedAt().toString());
    }
    return line;
  }
}
