package org.votecall.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.votecall.database.DatabaseUrl;

/**
 * How long Votecall takes to start, in a process of its own with the options of {@code
 * scripts/votecall}: from the start of the process, in seconds, the median of five times.
 *
 * @param log what the processes say
 */
record ColdStart(DatabaseUrl database, Path log) {
  private static final Path JAR = Path.of("target/votecall.jar");
  private static final Path BENCH_CLASSES = Path.of("target/bench-classes");
  private static final int TIMES = 5;
  private static final int PATIENCE_SECONDS = 30;
  private static final long POLL_MILLIS = 5;

  /** Tells whether a process that was just started is ready; asked over and over. */
  @FunctionalInterface
  private interface Readiness {
    boolean reached(Process process) throws IOException, InterruptedException;
  }

  /** Until the atlas is in memory and nothing else. */
  double atlas() throws IOException, InterruptedException {
    String path = JAR + System.getProperty("path.separator") + BENCH_CLASSES;
    ProcessBuilder reader = java("-cp", path, AtlasStart.class.getName(), database.jdbc());
    return median(reader, process -> !process.isAlive() && process.exitValue() == 0);
  }

  /** Until {@code votecall serve}, with the demo's campaigns, answers at {@code /health}. */
  double server() throws IOException, InterruptedException {
    int port = freePort();
    ProcessBuilder server = java("-jar", JAR.toString(), "serve");
    Map<String, String> environment = server.environment();
    environment.put("PORT", Integer.toString(port));
    environment.put("VOTECALL_DATABASE_URL", database.jdbc());
    environment.put("VOTECALL_WORLD", "config/demo");
    environment.put("TWILIO_AUTH_TOKEN", "an auth token");
    environment.put("VOTECALL_PEPPER", "a pepper");
    environment.put("VOTECALL_ADMIN_KEY", "an admin key");
    HttpClient http = HttpClient.newHttpClient();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    return median(server, process -> answers(http, health));
  }

  private ProcessBuilder java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:SharedArchiveFile=target/votecall.jsa", "-Xlog:cds=off"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
  }

  private double median(ProcessBuilder builder, Readiness ready)
      throws IOException, InterruptedException {
    double[] seconds = new double[TIMES];
    for (int time = 0; time < TIMES; time++) {
      seconds[time] = once(builder, ready);
    }
    Arrays.sort(seconds);
    return seconds[TIMES / 2];
  }

  private double once(ProcessBuilder builder, Readiness ready)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      while (!ready.reached(process)) {
        double waited = (System.nanoTime() - start) / 1e9;
        if (waited > PATIENCE_SECONDS || failed(process)) {
          throw new IllegalStateException("It did not start; " + log + " tells why.");
        }
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static boolean failed(Process process) {
    return !process.isAlive() && process.exitValue() != 0;
  }

  private static boolean answers(HttpClient http, HttpRequest health)
      throws IOException, InterruptedException {
    try {
      return http.send(health, BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException e) {
      return false; // it does not listen yet
    }
  }

  /** Somebody else may take the port before we do; nobody does in practice. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
