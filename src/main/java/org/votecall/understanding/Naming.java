package org.votecall.understanding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether a message says a name and nothing against it. */
public final class Naming {
  private static final Set<String> AROUND = load();

  private Naming() {}

  /**
   * Whether {@code plain} holds all of {@code lastName}, and else only words of the name or around
   * it.
   */
  public static boolean says(String plain, String fullName, String lastName) {
    Set<String> said = words(plain);
    boolean named = said.containsAll(words(Plain.of(lastName)));
    said.removeAll(words(Plain.of(fullName)));
    said.removeAll(words(Plain.of(lastName)));
    said.removeAll(AROUND);
    return named && said.isEmpty();
  }

  private static Set<String> words(String plain) {
    return new HashSet<>(Arrays.asList(plain.split(" ")));
  }

  private static Set<String> load() {
    try (InputStream in = Naming.class.getResourceAsStream("/understanding/around-a-name.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
