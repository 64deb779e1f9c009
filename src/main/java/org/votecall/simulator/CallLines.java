package org.votecall.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.twilio.CallTwiml;

/**
 * How a call is written in a story.
 *
 * <pre>
 * &#64; calls                        from their own number, for which the carrier vouches
 * &#64; calls unverified             for which it does not
 * &#64; calls withheld               also: calls from +4420...
 * &gt; 1                            keys
 * &gt; "ninety four six twelve"     words
 * &gt; "yes" 0.3                    words that are not recognised well
 * &#64; silence
 * &#64; answered 95                 the office, for 95 seconds; also busy, no-answer, failed, canceled
 * &#64; hangs up                    also: hangs up 95, when they had an office on the line so long
 * &#64; texts SCRIPT                while they are on the phone
 * </pre>
 */
final class CallLines {
  private static final String VERIFIED = "TN-Validation-Passed-A";
  private static final String NOT_VERIFIED = "TN-Validation-Passed-C";
  private static final Pattern SPOKEN = Pattern.compile("\"(.*)\"(?: ([01]\\.[0-9]+))?");
  private static final Pattern ANSWERED = Pattern.compile("answered ([0-9]{1,5})");
  private static final Pattern HANGS_UP = Pattern.compile("hangs up(?: ([0-9]{1,5}))?");
  private static final Pattern MISSED = Pattern.compile("busy|no-answer|failed|canceled");
  private static final double CLEAR = 0.9;

  private CallLines() {}

  /**
   * Plays a line that begins with an at sign.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code act}
   */
  static List<String> act(String act, String supporter, Stage stage) {
    if (act.startsWith("texts ")) {
      return Story.lines(stage.text(supporter, act.substring("texts ".length())));
    }
    if (act.startsWith("calls")) {
      return lines(ring(act.substring("calls".length()).strip(), supporter, stage));
    }
    return lines(stage.inCall(supporter, doing(act)));
  }

  /** Plays what is pressed or, in quotes, said. */
  static List<String> said(String said, String supporter, Stage stage) {
    Matcher spoken = SPOKEN.matcher(said);
    if (!spoken.matches()) {
      return lines(stage.inCall(supporter, call -> call.press(said)));
    }
    double confidence = spoken.group(2) == null ? CLEAR : Double.parseDouble(spoken.group(2));
    return lines(stage.inCall(supporter, call -> call.say(spoken.group(1), confidence)));
  }

  private static Stage.Heard ring(String how, String supporter, Stage stage) {
    if (how.startsWith("from ")) {
      return stage.ring(supporter, how.substring("from ".length()), "");
    }
    return switch (how) {
      case "" -> stage.ring(supporter, null, VERIFIED);
      case "unverified" -> stage.ring(supporter, null, NOT_VERIFIED);
      case "withheld" -> stage.ring(supporter, "anonymous", "");
      default -> throw new IllegalArgumentException("Nobody calls like that: " + how);
    };
  }

  private static Stage.Doing doing(String act) {
    Matcher answered = ANSWERED.matcher(act);
    Matcher hangsUp = HANGS_UP.matcher(act);
    if (answered.matches()) {
      return call -> call.dialled("completed", Integer.parseInt(answered.group(1)));
    }
    if (MISSED.matcher(act).matches()) {
      return call -> call.dialled(act, 0);
    }
    if (act.equals("silence")) {
      return PhoneCall::waitInSilence;
    }
    if (hangsUp.matches()) {
      String seconds = hangsUp.group(1);
      return call -> call.hangUp(seconds == null ? 0 : Integer.parseInt(seconds));
    }
    throw new IllegalArgumentException("No such act in a call: " + act);
  }

  private static List<String> lines(Stage.Heard heard) {
    List<String> lines = new ArrayList<>();
    String mark = "< ";
    for (CallTwiml.Spoken spoken : heard.twiml().spoken()) {
      lines.add(mark + spoken.text());
      mark = "| ";
    }
    if (heard.twiml().then() instanceof CallTwiml.Dials dials) {
      String shown = dials.callerId().isEmpty() ? "their own number" : dials.callerId();
      lines.add("| [dials " + dials.number() + ", showing " + shown + "]");
    } else if (heard.twiml().then() instanceof CallTwiml.HangsUp) {
      lines.add("| [hangs up]");
    }
    heard.changes().forEach(change -> lines.add("* " + change));
    return lines;
  }
}
