package org.votecall.twilio;

import com.twilio.twiml.TwiML;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.SsmlProsody;
import com.twilio.twiml.voice.SsmlSub;
import java.util.function.Consumer;
import org.votecall.speech.Speech;
import org.votecall.speech.SpokenPart;
import org.votecall.words.Language;

/** Who speaks on the phone, and in which language it is listened. */
enum Voice {
  ENGLISH(Say.Voice.POLLY_JOANNA_NEURAL, Say.Language.EN_US, Gather.Language.EN_US),
  SPANISH(Say.Voice.POLLY_LUPE_NEURAL, Say.Language.ES_US, Gather.Language.ES_US);

  private final Say.Voice speaker;
  private final Say.Language spoken;
  private final Gather.Language heard;

  Voice(Say.Voice speaker, Say.Language spoken, Gather.Language heard) {
    this.speaker = speaker;
    this.spoken = spoken;
    this.heard = heard;
  }

  static Voice of(Language language) {
    return switch (language) {
      case EN -> ENGLISH;
      case ES -> SPANISH;
    };
  }

  Gather.Language heard() {
    return heard;
  }

  /** Says {@code speech}; what is said otherwise than it is written is a substitute for it. */
  Say say(Speech speech) {
    Say.Builder say = new Say.Builder().voice(speaker).language(spoken);
    speech.parts().forEach(part -> add(part, say, say::sub));
    return say.build();
  }

  /** The same, so slowly that it can be written down. */
  Say dictate(Speech speech) {
    SsmlProsody.Builder slow = new SsmlProsody.Builder().rate("slow");
    speech.parts().forEach(part -> add(part, slow, slow::sub));
    return new Say.Builder().voice(speaker).language(spoken).prosody(slow.build()).build();
  }

  private static void add(SpokenPart part, TwiML.Builder<?> text, Consumer<SsmlSub> substitutes) {
    String written = Twiml.clean(part.written());
    if (part.said().equals(part.written())) {
      text.addText(written);
    } else {
      substitutes.accept(new SsmlSub.Builder(written).alias(Twiml.clean(part.said())).build());
    }
  }
}
