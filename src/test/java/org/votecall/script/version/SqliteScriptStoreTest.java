package org.votecall.script.version;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.SqliteFile;

class SqliteScriptStoreTest extends ScriptStoreContract {
  @RegisterExtension private final SqliteFile file = new SqliteFile();

  @Override
  Database database() {
    return file.database();
  }
}
