package org.votecall.twilio;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.votecall.conversation.Caller;
import org.votecall.conversation.DialStatus;
import org.votecall.conversation.Event;
import org.votecall.phone.CallerId;
import org.votecall.phone.PhoneNumber;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Party;
import org.votecall.toll.TollAccount;
import org.votecall.understanding.Command;
import org.votecall.understanding.Dictation;

/** Reads a webhook of a call from its form. */
final class VoiceFormReader {
  private static final int LONGEST_SID = 40;

  /** What the carrier says of a number that is surely the caller's. */
  private static final String VOUCHED_FOR = "TN-Validation-Passed-A";

  /** Below this, what was recognised is as often wrong as right. */
  private static final double SURE = 0.5;

  /** Keys that mean the same wherever they are pressed. */
  private static final Map<String, Command> SHORTCUTS =
      Map.of("9", Command.REPEAT, "*", Command.REPEAT, "0", Command.WHO_ARE_YOU);

  /** The values of DialCallStatus. */
  private static final Map<String, DialStatus> DIAL_STATUSES =
      Map.of(
          "completed", DialStatus.ANSWERED,
          "answered", DialStatus.ANSWERED,
          "busy", DialStatus.BUSY,
          "no-answer", DialStatus.NO_ANSWER,
          "failed", DialStatus.FAILED,
          "canceled", DialStatus.CANCELLED);

  private final SupporterKey.Maker keys;
  private final Dictation dictation = new Dictation();

  VoiceFormReader(SupporterKey.Maker keys) {
    this.keys = keys;
  }

  /** Twilio's id of the call; empty when nobody who calls sent this. */
  static Optional<String> callSid(Form form) {
    return form.first("CallSid").filter(sid -> !sid.isBlank() && sid.length() <= LONGEST_SID);
  }

  /** The number it comes from. */
  static CallerId callerId(Form form) {
    return CallerId.read(form.first("From").orElse(""));
  }

  /** Ours: what an office sees in the place of a number that is withheld. */
  static Optional<PhoneNumber> called(Form form) {
    return form.first("To").filter(raw -> raw.startsWith("+")).flatMap(PhoneNumber::parse);
  }

  /** Who is calling. */
  static Caller caller(Form form) {
    return switch (callerId(form).origin()) {
      case ABROAD -> Caller.ABROAD;
      case WITHHELD -> Caller.UNKNOWN;
      case NORTH_AMERICA ->
          form.first("StirVerstat").filter(VOUCHED_FOR::equals).isPresent()
              ? Caller.KNOWN
              : Caller.UNKNOWN;
    };
  }

  /**
   * Whose call it is. Only its first webhook tells whether the carrier vouches for the number, so
   * only there it counts.
   */
  Party party(String callSid, int turn, Form form) {
    Optional<SupporterKey> owner = callerId(form).shown().map(keys::keyOf);
    if (owner.isPresent() && turn == 1 && caller(form) == Caller.KNOWN) {
      return Party.knownCaller(callSid, owner.get());
    }
    return Party.unknownCaller(
        callSid,
        keys.keyOfCall(callSid),
        callerId(form)
            .shown()
            .map(number -> new TollAccount(keys.keyOfClaimed(number).hex()))
            .orElse(TollAccount.WITHHELD));
  }

  /** What they pressed or said, or that they did neither. */
  Event event(Form form) {
    String keysPressed = form.first("Digits").orElse("");
    if (!keysPressed.isEmpty()) {
      Command shortcut = SHORTCUTS.get(keysPressed);
      return shortcut == null ? new Event.Said(keysPressed) : new Event.Shortcut(shortcut);
    }
    String speech = form.first("SpeechResult").orElse("").strip();
    if (speech.isEmpty()) {
      return new Event.Silence();
    }
    String written = dictation.written(speech);
    return confidence(form) < SURE ? new Event.Mumbled(written) : new Event.Said(written);
  }

  /** What became of a call that was put through; as good as silence where that is not told. */
  static Event dialled(Form form) {
    String status = form.first("DialCallStatus").orElse("").toLowerCase(Locale.ROOT);
    return Optional.ofNullable(DIAL_STATUSES.get(status))
        .map(known -> (Event) new Event.Dialled(known, seconds(form)))
        .orElseGet(Event.Silence::new);
  }

  /** Between 0 and 1; what is not told, or told as 0, is not doubted. */
  private static double confidence(Form form) {
    return form.first("Confidence")
        .filter(raw -> raw.matches("[0-9](\\.[0-9]{1,20})?"))
        .map(Double::valueOf)
        .filter(told -> told > 0)
        .orElse(1.0);
  }

  private static int seconds(Form form) {
    return form.first("DialCallDuration")
        .filter(raw -> raw.matches("[0-9]{1,5}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
