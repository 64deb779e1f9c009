package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sends a letter now and then, on more connections than there are threads. */
class SlowSendersTest extends OnOneServer {
  private static final int SENDERS = 300;
  private static final String BEGINNING =
      """
      POST /twilio/sms HTTP/1.1\r
      Host: localhost\r
      Content-Type: application/x-www-form-urlencoded\r
      X-Twilio-Signature: none\r
      Content-Length: 5000\r
      \r
      """;

  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void holdNobodyUp() throws Exception {
    for (int sender = 0; sender < SENDERS; sender++) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), twilio.port());
      sockets.add(socket);
      socket.getOutputStream().write(BEGINNING.getBytes(UTF_8));
    }
    Thread dripping = new Thread(this::drip);
    dripping.start();
    assertThat(new Texter(app, 1).text("hi").words()).isNotEmpty();
    assertThat(dripping.isAlive()).as("they are sending still").isTrue();
    dripping.interrupt();
    dripping.join();
  }

  /** A letter each, every second. */
  private void drip() {
    while (!Thread.currentThread().isInterrupted()) {
      for (Socket socket : sockets) {
        drip(socket);
      }
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void drip(Socket socket) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write('a');
      out.flush();
    } catch (IOException e) {
      // this one was shown the door
    }
  }
}
