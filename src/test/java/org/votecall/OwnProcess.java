package org.votecall;

import java.util.ArrayList;
import java.util.List;

/** Votecall as a person starts it, in a process that can be killed. */
final class OwnProcess {
  private OwnProcess() {}

  /** To run the command of these words; its errors are among its output. */
  static ProcessBuilder of(String... words) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    // The first compiler alone starts in half the time; no test here runs long enough for both.
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }
}
