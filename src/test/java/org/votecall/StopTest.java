package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stopped by its operator, a real process first finishes what it has begun. */
final class StopTest {
  private static final int READ_TIMEOUT_MILLIS = 20_000;

  /** Whatever was kept was also answered; whoever was not answered may send again. */
  @Test
  void aStopUnderLoadCutsNoTurn(@TempDir Path folder) throws Exception {
    DatabaseFile database = DatabaseFile.in(folder);
    Crowd crowd = new Crowd(Crowd.texts(1_000, new Random(4)));
    try (ServerProcess server = ServerProcess.start(database)) {
      crowd.send(server.twilio(), 300, server::stop);
      server.awaitEnd();
      assertThat(server.log()).doesNotContain("ERROR");
    }
    assertThat(crowd.cut()).isNotEmpty();
    Set<String> kept = new HashSet<>(database.column("SELECT external_id FROM inbound"));
    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(
            crowd.answered().keySet().stream().map(InboundText::sid).toList());
    // Still connected but too late: told so, and not taken.
    assertThat(crowd.refused().values()).allMatch(status -> status == 503);
  }

  @Test
  void aRequestInTheMiddleOfItsBodyIsStillAnswered(@TempDir Path folder) throws Exception {
    InboundText text = new InboundText("SM1", "+15105550142", "hi");
    byte[] body = TwilioStandIn.encoded(text.form());
    DatabaseFile database = DatabaseFile.in(folder);
    try (ServerProcess server = ServerProcess.start(database);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.twilio().port())) {
      socket.setSoTimeout(READ_TIMEOUT_MILLIS);
      OutputStream out = socket.getOutputStream();
      out.write(head(server.twilio().signature(TwilioStandIn.SMS, text.form()), body.length));
      // The server says this when it begins to read the body: the request is in its hands.
      assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 100");
      server.stop();
      server.awaitDeaf();
      out.write(body);
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200").contains("</Response>");
      server.awaitEnd();
    }
    assertThat(database.rows()).isEqualTo(Map.of("inbound", 1L, "session", 1L, "supporter", 1L));
  }

  private static byte[] head(String signature, int length) {
    return String.join(
            "\r\n",
            "POST " + TwilioStandIn.SMS + " HTTP/1.1",
            "Host: votecall.example",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + length,
            "X-Twilio-Signature: " + signature,
            "Expect: 100-continue",
            "Connection: close",
            "",
            "")
        .getBytes(UTF_8);
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }
}
