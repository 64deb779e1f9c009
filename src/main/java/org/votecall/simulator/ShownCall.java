package org.votecall.simulator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.twilio.CallTwiml;

/**
 * One turn of a call, as the phone page shows it.
 *
 * @param spoken as it sounds
 * @param then what comes next
 */
record ShownCall(
    String callSid,
    @JsonUnwrapped Wire.Posted posted,
    List<String> spoken,
    Then then,
    List<String> changes) {
  /** What may come next. */
  enum Doing {
    LISTENS,
    DIALS,
    ENDS
  }

  /**
   * What comes next.
   *
   * @param route of the webhook that tells of it; null at the end
   * @param digits that are waited for
   * @param number that is dialled; null when none is
   */
  record Then(Doing doing, @Nullable String route, int digits, @Nullable String number) {
    static final Then END = new Then(Doing.ENDS, null, 0, null);
  }

  static ShownCall of(Carrier.CallTurn turn, Wire wire) {
    CallTwiml twiml = turn.twiml();
    return new ShownCall(
        turn.callSid(),
        turn.posted(),
        twiml == null ? List.of() : twiml.spoken().stream().map(CallTwiml.Spoken::text).toList(),
        twiml == null ? Then.END : then(twiml.then(), wire),
        turn.changes());
  }

  private static Then then(CallTwiml.Then next, Wire wire) {
    if (next instanceof CallTwiml.Listens listens) {
      return new Then(Doing.LISTENS, wire.route(listens.action()), listens.digits(), null);
    }
    if (next instanceof CallTwiml.Dials dials) {
      return new Then(Doing.DIALS, wire.route(dials.action()), 0, dials.number());
    }
    return Then.END;
  }
}
