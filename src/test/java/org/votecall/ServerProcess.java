package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;

/** Votecall in a process of its own, as an operator starts it; it can be killed. */
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 50;
  private static final String AUTH_TOKEN = "an auth token";
  private static final String PEPPER = "a pepper";

  private final Process process;
  private final Path log;
  private final TwilioStandIn twilio;

  private ServerProcess(Process process, Path log, TwilioStandIn twilio) {
    this.process = process;
    this.log = log;
    this.twilio = twilio;
  }

  /** Starts it on {@code database} and returns when it answers. */
  static ServerProcess start(DatabaseFile database) throws Exception {
    int port = freePort();
    Path log = Files.createTempFile(database.path().toAbsolutePath().getParent(), "server", ".log");
    ProcessBuilder builder = OwnProcess.of("serve", "--demo").redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "PORT",
                Integer.toString(port),
                "VOTECALL_DATABASE_URL",
                database.url().jdbc(),
                "VOTECALL_PUBLIC_BASE_URL",
                TwilioStandIn.PUBLIC_BASE_URL,
                "TWILIO_AUTH_TOKEN",
                AUTH_TOKEN,
                "VOTECALL_PEPPER",
                PEPPER,
                "VOTECALL_ADMIN_KEY",
                "an admin key"));
    ServerProcess server =
        new ServerProcess(builder.start(), log, new TwilioStandIn(port, AUTH_TOKEN));
    try {
      server.awaitHealth();
      return server;
    } catch (IOException | InterruptedException | IllegalStateException e) {
      server.close();
      throw e;
    }
  }

  TwilioStandIn twilio() {
    return twilio;
  }

  /** What the database knows {@code phone} as. */
  static String key(String phone) {
    return new SupporterKey.Maker(PEPPER).keyOf(new PhoneNumber(phone)).hex();
  }

  /** As when the power fails: nothing of it runs on. */
  void kill() {
    process.destroyForcibly();
  }

  /** As an operator ends it; it may finish what it has begun. */
  void stop() {
    process.destroy();
  }

  /** Waits until it takes no new connections. */
  void awaitDeaf() throws InterruptedException {
    await(() -> !listening());
  }

  void awaitEnd() {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  String log() throws IOException {
    return Files.readString(log, UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Somebody else may take the port before we do; nobody does in practice. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitHealth() throws IOException, InterruptedException {
    await(() -> healthy() || !process.isAlive());
    if (!process.isAlive()) {
      throw new IllegalStateException("the server ended at once:\n" + log());
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException("waited for " + PATIENCE);
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
  }

  private boolean healthy() {
    try {
      return twilio.send(twilio.request("/health").GET()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean listening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), twilio.port())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
