package org.votecall.twilio;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Inbound;
import org.votecall.switchboard.InboundId;
import org.votecall.switchboard.Party;
import org.votecall.switchboard.Switchboard;

/**
 * The routes Twilio calls for texts. Nothing in a request means anything before its signature has
 * passed.
 */
public final class TwilioRoutes {
  static final String XML = "text/xml; charset=utf-8";
  private static final String NO_TEXTS = Twiml.of(List.of());

  private final SignedForm forms;
  private final SmsFormReader texts;
  private final Switchboard switchboard;
  private final SupporterKey.Maker keys;
  private final SmsRenderer renderer = new SmsRenderer();

  public TwilioRoutes(
      SignatureCheck signature,
      OptOutAnswer optOutAnswer,
      Switchboard switchboard,
      SupporterKey.Maker keys) {
    this.forms = new SignedForm(signature);
    this.texts = new SmsFormReader(optOutAnswer);
    this.switchboard = switchboard;
    this.keys = keys;
  }

  public void register(RoutesConfig routes) {
    routes.post("/twilio/sms", this::sms);
    routes.post("/twilio/status/message", this::status);
    routes.post("/twilio/status/call", this::status);
  }

  private void sms(Context context) throws IOException {
    Optional<Form> form = forms.read(context);
    if (form.isPresent()) {
      String answer = texts.read(form.get()).map(this::answer).orElse(NO_TEXTS);
      context.contentType(XML).result(answer);
    }
  }

  private String answer(SmsFormReader.Sms sms) {
    InboundId id = new InboundId("sms", sms.messageSid());
    Party party = Party.texting(keys.keyOf(sms.from()));
    return switchboard.answer(Inbound.text(id, party, sms.event()), renderer);
  }

  /** Delivery and leg events are accepted, in any order; nothing rests on them yet. */
  private void status(Context context) throws IOException {
    if (forms.read(context).isPresent()) {
      context.status(HttpStatus.NO_CONTENT);
    }
  }
}
