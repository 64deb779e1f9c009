package org.votecall.script.version;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.PostgresqlServer;

class PostgresqlScriptStoreTest extends ScriptStoreContract {
  @RegisterExtension private static final PostgresqlServer server = new PostgresqlServer();

  @BeforeEach
  void empty() {
    server
        .database()
        .write(
            handle ->
                handle.execute("DELETE FROM script_release")
                    + handle.execute("DELETE FROM script_version"));
  }

  @Override
  Database database() {
    return server.database();
  }
}
