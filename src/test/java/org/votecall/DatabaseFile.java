package org.votecall;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.votecall.database.DatabaseUrl;

/** A database looked at from outside the program that writes it. */
record DatabaseFile(Path path) {
  private static final List<String> TABLES =
      List.of(
          "inbound", "session", "supporter", "consent", "call_report", "position_report", "tally");

  static DatabaseFile in(Path folder) {
    return new DatabaseFile(folder.resolve("votecall.db"));
  }

  DatabaseUrl url() {
    return new DatabaseUrl("jdbc:sqlite:" + path);
  }

  /** The first column of what {@code sql} finds. */
  List<String> column(String sql, String... arguments) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url().jdbc());
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      List<String> values = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
      return values;
    }
  }

  /** Does to it what no part of the program would do. */
  void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url().jdbc());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** How many rows each table has; a table without rows is left out. */
  Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : TABLES) {
      long count = Long.parseLong(column("SELECT COUNT(*) FROM " + table).get(0));
      if (count > 0) {
        rows.put(table, count);
      }
    }
    return rows;
  }

  /** Every byte of the database and of the files SQLite keeps beside it. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var files = Files.newDirectoryStream(path.toAbsolutePath().getParent())) {
      for (Path file : files) {
        bytes.write(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }
}
