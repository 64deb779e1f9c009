package org.votecall.simulator;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.votecall.twilio.CallTwiml;

/** A call as Twilio leads it: does what TwiML tells, and tells what the caller does. */
public final class PhoneCall {
  /** After so many redirects in a row Twilio would still go on; we do not. */
  private static final int MOST_REDIRECTS = 5;

  /** Takes a webhook to the server that answers it with TwiML. */
  @FunctionalInterface
  public interface Webhooks {
    String post(String url, Map<String, String> fields) throws IOException, InterruptedException;
  }

  private final Map<String, String> every;
  private final Webhooks webhooks;
  private CallTwiml now;

  private PhoneCall(Map<String, String> every, Webhooks webhooks, CallTwiml now) {
    this.every = every;
    this.webhooks = webhooks;
    this.now = now;
  }

  /**
   * Somebody calls.
   *
   * @param url that is told of incoming calls
   * @param every what is told with every webhook: CallSid, From, To
   * @param first what is told with the first alone
   */
  public static PhoneCall ring(
      String url, Map<String, String> every, Map<String, String> first, Webhooks webhooks)
      throws IOException, InterruptedException {
    PhoneCall call =
        new PhoneCall(every, webhooks, new CallTwiml(List.of(), new CallTwiml.GoesOn(url)));
    call.tell(url, first);
    return call;
  }

  /** What was said last, and what is waited for. */
  public CallTwiml now() {
    return now;
  }

  /** Whether nobody is on the other end any more. */
  public boolean isOver() {
    return now.then() instanceof CallTwiml.HangsUp;
  }

  /**
   * Presses {@code keys}; as many of them as are waited for.
   *
   * @throws IllegalArgumentException when nobody listens
   */
  public void press(String keys) throws IOException, InterruptedException {
    CallTwiml.Listens listens = listening();
    String taken = keys.substring(0, Math.min(keys.length(), listens.digits()));
    tell(listens.action(), Map.of("Digits", taken));
  }

  /**
   * Says {@code words}.
   *
   * @param confidence with which they are recognised, 0 to 1
   * @throws IllegalArgumentException when nobody listens
   */
  public void say(String words, double confidence) throws IOException, InterruptedException {
    tell(
        listening().action(),
        Map.of("SpeechResult", words, "Confidence", Double.toString(confidence)));
  }

  /**
   * Neither presses a key nor speaks.
   *
   * @throws IllegalArgumentException when nobody listens
   */
  public void waitInSilence() throws IOException, InterruptedException {
    tell(listening().action(), Map.of());
  }

  /**
   * The office answered, or did not.
   *
   * @param status as Twilio has it: completed, busy, no-answer, failed, canceled
   * @param seconds for which they were connected
   * @throws IllegalArgumentException when no office is called
   */
  public void dialled(String status, int seconds) throws IOException, InterruptedException {
    if (!(now.then() instanceof CallTwiml.Dials dials)) {
      throw new IllegalArgumentException("No office is being called now.");
    }
    tell(
        dials.action(),
        Map.of("DialCallStatus", status, "DialCallDuration", Integer.toString(seconds)));
  }

  /** Puts the phone down. If an office was on the line, Twilio tells that this is over. */
  public void hangUp(int seconds) throws IOException, InterruptedException {
    if (now.then() instanceof CallTwiml.Dials) {
      dialled("completed", seconds);
    }
    now = new CallTwiml(List.of(), new CallTwiml.HangsUp());
  }

  private CallTwiml.Listens listening() {
    if (now.then() instanceof CallTwiml.Listens listens) {
      return listens;
    }
    throw new IllegalArgumentException(
        "Nobody listens now. Tell what becomes of the call to the office: answered 95, busy,"
            + " no-answer, failed.");
  }

  private void tell(String url, Map<String, String> more) throws IOException, InterruptedException {
    now = post(url, more);
    for (int redirects = 0; now.then() instanceof CallTwiml.GoesOn goesOn; redirects++) {
      if (redirects == MOST_REDIRECTS) {
        throw new IllegalStateException("redirected in a circle: " + goesOn.url());
      }
      now = post(goesOn.url(), Map.of());
    }
  }

  private CallTwiml post(String url, Map<String, String> more)
      throws IOException, InterruptedException {
    Map<String, String> fields = new TreeMap<>(every);
    fields.putAll(more);
    return CallTwiml.read(webhooks.post(url, fields));
  }
}
