package org.votecall.simulator;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Switchboard;
import org.votecall.twilio.Calls;

/** Calls on a stage: as over the wire, but without one. */
final class StageCalls {
  /** Where Twilio would call us. */
  static final String BASE = "https://stage.example";

  private static final Pattern URL =
      Pattern.compile(Pattern.quote(BASE + Calls.ROUTE) + "(?:/([0-9]+)(/dialed)?)?");

  /** Somebody on the phone. */
  record Talk(PhoneCall call, SupporterKey key) {}

  private final Calls calls;
  private final SupporterKey.Maker keys;
  private final Map<String, Talk> talks = new HashMap<>();
  private int begun;

  StageCalls(Switchboard switchboard, SupporterKey.Maker keys) {
    this.calls = new Calls(BASE, switchboard, keys);
    this.keys = keys;
  }

  /** The call that {@code supporter} is in. */
  Optional<Talk> of(String supporter) {
    return Optional.ofNullable(talks.get(supporter)).filter(talk -> !talk.call().isOver());
  }

  /**
   * A new call.
   *
   * @param from as the carrier tells it
   * @param verification what the carrier says of that; empty for nothing
   * @param known under whose key it is kept, if the carrier vouches for it
   */
  Talk ring(String supporter, String from, String verification, SupporterKey known) {
    String sid = "CA" + begun++;
    boolean vouchedFor = verification.endsWith("Passed-A");
    Map<String, String> every =
        Map.of(
            "CallSid",
            sid,
            "From",
            from,
            "To",
            DemoPhones.CALLED.e164(),
            "CallStatus",
            "in-progress");
    Map<String, String> first =
        verification.isEmpty() ? Map.of() : Map.of("StirVerstat", verification);
    try {
      PhoneCall call = PhoneCall.ring(BASE + Calls.ROUTE, every, first, this::post);
      Talk talk = new Talk(call, vouchedFor ? known : keys.keyOfCall(sid));
      talks.put(supporter, talk);
      return talk;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("nothing goes over a wire here", e);
    }
  }

  /** Answers one webhook, whatever came before it. */
  String post(String url, Map<String, String> single) {
    Matcher parts = URL.matcher(url);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no route of ours: " + url);
    }
    Map<String, List<String>> fields =
        single.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    if (parts.group(1) == null) {
      return calls.ring(fields);
    }
    int turn = Integer.parseInt(parts.group(1));
    return parts.group(2) == null ? calls.answer(turn, fields) : calls.dialled(turn, fields);
  }
}
