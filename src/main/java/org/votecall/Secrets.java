package org.votecall;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.votecall.database.DatabaseUrl;
import org.votecall.problem.Problems;

/**
 * What must not be known: never logged, never written to the repository.
 *
 * @param authTokens of Twilio
 * @param pepper under which phone numbers are hashed
 * @param adminKey the first key of the admin API
 */
record Secrets(List<String> authTokens, String pepper, String adminKey) {
  private static final String AUTH_TOKEN = "TWILIO_AUTH_TOKEN";
  private static final String OLD_AUTH_TOKEN = "TWILIO_AUTH_TOKEN_OLD";
  private static final String PEPPER = "VOTECALL_PEPPER";
  private static final String ADMIN_KEY = "VOTECALL_ADMIN_KEY";
  private static final int LEAST_OF_A_KEY = 20;
  private static final List<String> REQUIRED = List.of(AUTH_TOKEN, PEPPER, ADMIN_KEY);

  static Secrets read(
      Map<String, String> environment, boolean demo, DatabaseUrl database, Problems problems) {
    Map<String, String> values = new HashMap<>();
    for (String name : REQUIRED) {
      String value = environment.getOrDefault(name, "");
      if (!value.isBlank()) {
        values.put(name, value);
      } else if (!demo) {
        problems.add("config:secret", name, "It must be set in the environment.");
      }
    }
    String admin = values.getOrDefault(ADMIN_KEY, "");
    if (!demo && !admin.isEmpty() && admin.length() < LEAST_OF_A_KEY) {
      problems.add(
          "config:secret",
          ADMIN_KEY,
          "It is too short: whoever guesses it owns all. Take "
              + LEAST_OF_A_KEY
              + " random letters or more.");
    }
    if (demo && values.size() < REQUIRED.size()) {
      made(fileBeside(database))
          .forEach((name, value) -> values.putIfAbsent(name.toString(), value.toString()));
    }
    List<String> tokens = new ArrayList<>(List.of(values.getOrDefault(AUTH_TOKEN, "")));
    String old = environment.getOrDefault(OLD_AUTH_TOKEN, "");
    if (!old.isBlank()) {
      tokens.add(old);
    }
    return new Secrets(
        List.copyOf(tokens), values.getOrDefault(PEPPER, ""), values.getOrDefault(ADMIN_KEY, ""));
  }

  /**
   * The secrets a demo made for itself. They lie beside its database, because the pepper must
   * outlive the process for a supporter to be known again.
   */
  private static Properties made(Path file) {
    Properties secrets = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader in = Files.newBufferedReader(file)) {
          secrets.load(in);
        }
        return secrets;
      }
      REQUIRED.forEach(name -> secrets.setProperty(name, random()));
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(file)) {
        secrets.store(out, "Made for the demo; of no use to anybody else");
      }
      return secrets;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the demo's secrets in " + file, e);
    }
  }

  private static Path fileBeside(DatabaseUrl database) {
    Path file = database.file().orElse(Path.of("data/demo.db")).toAbsolutePath();
    return file.resolveSibling(file.getFileName() + ".secrets");
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Says nothing. */
  @Override
  public String toString() {
    return "Secrets";
  }
}
