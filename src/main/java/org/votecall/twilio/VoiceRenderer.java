package org.votecall.twilio;

import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Say;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.votecall.conversation.Next;
import org.votecall.conversation.Reply;
import org.votecall.conversation.World;
import org.votecall.legislature.Office;
import org.votecall.phone.PhoneNumber;
import org.votecall.switchboard.AnswerRenderer;
import org.votecall.words.Language;

/**
 * Makes replies into TwiML for a call. Whatever is said before a question may be interrupted by its
 * answer. A turn ends in a question, in a connection or in a goodbye; one without replies leads to
 * the webhook that is due.
 *
 * @param route where the webhooks of calls go, with scheme and host
 * @param callerId what an office sees; null for the caller's own number, which Twilio shows by
 *     itself and which is not to stand in an answer that is kept
 */
record VoiceRenderer(String route, @Nullable PhoneNumber callerId) implements AnswerRenderer {
  private static final int RINGS_SECONDS = 30;
  private static final int LONGEST_SECONDS = 15 * 60;
  private static final int SILENCE_SECONDS = 8;
  private static final int DIGITS_OF_A_CHOICE = 1;
  private static final int DIGITS_OF_A_ZIP = 5;

  @Override
  public String render(Next.Turn turn, World world) {
    int next = Objects.requireNonNull(turn.session().telephone(), "a call").turns() + 1;
    SpokenReplies spoken = new SpokenReplies(world, turn.language());
    List<Say> said =
        turn.replies().stream().flatMap(reply -> reply.match(spoken).stream()).toList();
    VoiceResponse.Builder response = new VoiceResponse.Builder();
    end(turn, said, route + "/" + next, response);
    return Twiml.write(response.build());
  }

  private void end(Next.Turn turn, List<Say> said, String action, VoiceResponse.Builder response) {
    if (turn.replies().isEmpty()) {
      response.redirect(new Redirect.Builder(action).build());
      return;
    }
    Reply last = turn.replies().get(turn.replies().size() - 1);
    if (last instanceof Reply.Ask ask) {
      response.gather(gather(ask, said, action, turn.language()));
      response.redirect(new Redirect.Builder(action).build()); // Gather goes there by itself
      return;
    }
    said.forEach(response::say);
    if (last instanceof Reply.Connect connect) {
      response.dial(dial(connect.office(), action + "/dialed"));
    } else {
      response.hangup(new Hangup.Builder().build());
    }
  }

  private static Gather gather(Reply.Ask ask, List<Say> said, String action, Language language) {
    Gather.Builder gather =
        new Gather.Builder()
            .inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH))
            .action(action)
            .actionOnEmptyResult(true)
            .timeout(SILENCE_SECONDS)
            .speechTimeout("auto")
            .numDigits(ask.choices().isEmpty() ? DIGITS_OF_A_ZIP : DIGITS_OF_A_CHOICE)
            .language(Voice.of(language).heard());
    said.forEach(gather::say);
    return gather.build();
  }

  private Dial dial(Office office, String action) {
    Dial.Builder dial =
        new Dial.Builder()
            .action(action)
            .timeout(RINGS_SECONDS)
            .timeLimit(LONGEST_SECONDS)
            .hangupOnStar(true)
            .number(new Number.Builder(office.phone().e164()).build());
    return (callerId == null ? dial : dial.callerId(callerId.e164())).build();
  }
}
