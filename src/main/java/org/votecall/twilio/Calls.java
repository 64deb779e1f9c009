package org.votecall.twilio;

import com.twilio.twiml.VoiceResponse;
import java.util.List;
import java.util.Map;
import org.votecall.conversation.Event;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Inbound;
import org.votecall.switchboard.InboundId;
import org.votecall.switchboard.Switchboard;

/** Answers the webhooks of calls. */
public final class Calls {
  /** Under it, each webhook of a call has the number of its turn. */
  public static final String ROUTE = "/twilio/voice";

  /** For what is no call. */
  private static final String NOTHING = Twiml.write(new VoiceResponse.Builder().build());

  private final Switchboard switchboard;
  private final VoiceFormReader forms;
  private final String route;

  /**
   * Makes what answers calls.
   *
   * @param publicBaseUrl scheme, host and path as Twilio calls us, without a slash at its end
   */
  public Calls(String publicBaseUrl, Switchboard switchboard, SupporterKey.Maker keys) {
    this.route = publicBaseUrl + ROUTE;
    this.switchboard = switchboard;
    this.forms = new VoiceFormReader(keys);
  }

  /** What to do, as TwiML, when a call comes in. */
  public String ring(Map<String, List<String>> fields) {
    Form form = new Form(fields);
    return answer(1, form, new Event.Rang(VoiceFormReader.caller(form)));
  }

  /**
   * The same when they have been asked something.
   *
   * @param turn of the call, from 2
   */
  public String answer(int turn, Map<String, List<String>> fields) {
    Form form = new Form(fields);
    return answer(turn, form, forms.event(form));
  }

  /** The same when a call that was put through is over. */
  public String dialled(int turn, Map<String, List<String>> fields) {
    Form form = new Form(fields);
    return answer(turn, form, VoiceFormReader.dialled(form));
  }

  private String answer(int turn, Form form, Event event) {
    return VoiceFormReader.callSid(form)
        .map(
            sid ->
                switchboard.answer(
                    new Inbound(
                        new InboundId("voice", sid + "/" + turn),
                        forms.party(sid, turn, form),
                        turn,
                        event),
                    renderer(form)))
        .orElse(NOTHING);
  }

  private VoiceRenderer renderer(Form form) {
    boolean showsOwn = VoiceFormReader.callerId(form).shown().isPresent();
    return new VoiceRenderer(route, showsOwn ? null : VoiceFormReader.called(form).orElse(null));
  }
}
