package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.votecall.twilio.Twiml;

/** Somebody with a phone, who looks at the clock. */
final class Texter {
  private static final AtomicInteger TEXTS = new AtomicInteger();

  private final TwilioStandIn twilio;
  private final String phone;

  Texter(RunningApp app, int number) {
    this.twilio = app.twilio();
    this.phone = String.format("+1619555%04d", number);
  }

  /**
   * What came back.
   *
   * @param texts empty when there are none
   */
  record Answer(List<String> texts, Duration took) {
    /** Of all texts. */
    String words() {
      return String.join("\n", texts);
    }
  }

  /** Texts {@code body}, to which TwiML must be the answer. */
  Answer text(String body) throws IOException, InterruptedException {
    InboundText text = new InboundText("SMT" + TEXTS.incrementAndGet(), phone, body);
    long before = System.nanoTime();
    HttpResponse<String> response = twilio.text(text);
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    assertThat(response.statusCode()).isEqualTo(200);
    return new Answer(Twiml.texts(response.body()), took);
  }
}
