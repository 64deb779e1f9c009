package org.votecall.report;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.database.Database;
import org.votecall.database.SqliteFile;

class SqliteCountStoreTest extends CountStoreContract {
  @RegisterExtension private final SqliteFile file = new SqliteFile();

  @Override
  Database database() {
    return file.database();
  }
}
