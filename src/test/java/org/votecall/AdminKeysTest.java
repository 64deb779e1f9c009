package org.votecall;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.admin.key.Role;

/** Who may do what: every operation with the key of every role. */
final class AdminKeysTest {
  private static final int GUESSES = 40;

  private final Overheard log = Overheard.listen();
  private RunningApp app;
  private AdminClient admin;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder);
    admin = AdminClient.of(app);
  }

  @AfterEach
  void stop() {
    app.close();
    log.close();
  }

  @Test
  void everyOperationIsForItsRoleAndThoseAbove() {
    Map<Role, AdminClient> holders = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      holders.put(role, admin.given(role.name()));
    }
    for (ApiContract.Described operation : admin.contract().operations()) {
      Role least = Role.valueOf(operation.node().get("x-role").asText().toUpperCase(Locale.ROOT));
      holders.forEach(
          (role, holder) ->
              assertThat(status(operation, holder) == 403)
                  .as("%s by a %s", operation.id(), role)
                  .isEqualTo(role.compareTo(least) < 0));
      assertThat(status(operation, admin.without("Authorization"))).isEqualTo(401);
    }
  }

  /** Of what is not there, with a body that is none: nobody's data is at stake. */
  private static int status(ApiContract.Described operation, AdminClient holder) {
    String path =
        operation.path().substring("/api/v1/".length()).replaceAll("\\{[^}]+}", "nothing");
    return holder
        .with("Content-Type", "application/json")
        .send(operation.method(), path, BodyPublishers.ofString("[]"))
        .status();
  }

  @Test
  void aRevokedKeyOpensNothingAtOnce() {
    ApiAnswer given = admin.post("keys", Map.of("name", "somebody who left", "role", "EDITOR"));
    AdminClient editor = admin.as(given.json().get("key").asText());
    assertThat(editor.get("bills").status()).isEqualTo(200);
    assertThat(admin.delete("keys/" + given.json().get("id").asText()).status()).isEqualTo(204);
    assertThat(editor.get("bills").status()).isEqualTo(401);
    assertThat(editor.get("bills").header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void guessingEndsAndLocksNobodyOut() {
    AdminClient guessing = admin.as("a guess");
    assertThat(guessing.get("me").status()).isEqualTo(401);
    for (int guess = 0; guess < GUESSES; guess++) {
      guessing = admin.as("another guess " + guess);
      guessing.get("me");
    }
    assertThat(guessing.get("me").status()).isEqualTo(429);
    assertThat(admin.get("me").status()).isEqualTo(200);
  }

  @Test
  void aKeyIsNeitherKeptNorLogged() throws Exception {
    ApiAnswer given = admin.post("keys", Map.of("name", "Ana", "role", "VIEWER"));
    String key = given.json().get("key").asText();
    String secret = key.substring(key.lastIndexOf('_') + 1);
    AdminClient holder = admin.as(key);
    holder.get("me");
    holder.put("bills/one", NullNode.instance);
    admin.as(key + "0").get("me");
    app.database().execute("ALTER TABLE catalog_pointer RENAME TO gone");
    assertThat(holder.get("bills").status()).isEqualTo(503);
    assertThat(secret).hasSizeGreaterThan(30);
    assertThat(admin.get("keys").text())
        .contains(given.json().get("id").asText())
        .doesNotContain(secret);
    assertThat(log.text()).isNotEmpty().doesNotContain(secret);
    assertThat(new String(app.database().bytes(), ISO_8859_1)).doesNotContain(secret);
    app.close();
    assertThat(new String(app.database().bytes(), ISO_8859_1)).doesNotContain(secret);
  }
}
