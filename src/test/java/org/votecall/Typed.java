package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command as somebody typed it, run in this process.
 *
 * @param said on standard output and standard error, as they came
 */
record Typed(int code, String said) {
  static Typed command(Object command, String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream said = new PrintStream(bytes, true, UTF_8)) {
      System.setOut(said);
      System.setErr(said);
      int code =
          new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).execute(arguments);
      return new Typed(code, bytes.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  List<String> lines() {
    return said.lines().toList();
  }

  Stream<String> linesWith(String part) {
    return said.lines().filter(line -> line.contains(part));
  }
}
