package org.votecall.twilio;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The routes that Twilio calls when somebody calls us. */
public final class VoiceRoutes {
  private static final String TURN = "turn";

  private final SignedForm forms;
  private final Calls calls;

  public VoiceRoutes(SignatureCheck signature, Calls calls) {
    this.forms = new SignedForm(signature);
    this.calls = calls;
  }

  public void register(RoutesConfig routes) {
    routes.post(Calls.ROUTE, context -> answer(context, calls::ring));
    routes.post(Calls.ROUTE + "/{turn}", context -> later(context, calls::answer));
    routes.post(Calls.ROUTE + "/{turn}/dialed", context -> later(context, calls::dialled));
  }

  private void later(Context context, BiFunction<Integer, Map<String, List<String>>, String> answer)
      throws IOException {
    String turn = context.pathParam(TURN);
    if (turn.matches("[1-9][0-9]{0,3}") && !turn.equals("1")) {
      answer(context, fields -> answer.apply(Integer.valueOf(turn), fields));
    } else {
      context.status(HttpStatus.NOT_FOUND);
    }
  }

  private void answer(Context context, Function<Map<String, List<String>>, String> answer)
      throws IOException {
    Optional<Form> form = forms.read(context);
    if (form.isPresent()) {
      context.contentType(TwilioRoutes.XML).result(answer.apply(form.get().fields()));
    }
  }
}
