package org.votecall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.votecall.campaign.Campaign;
import org.votecall.simulator.DemoPhones;
import org.votecall.twilio.Signer;

/** What is printed when the server is ready: where it listens and, in a demo, what to try. */
final class Welcome {
  private static final String SMS = "/twilio/sms";

  private Welcome() {}

  static String text(Config config, App app) {
    String ready =
        "Votecall answers on port " + app.port() + "; Twilio calls " + config.publicBaseUrl() + SMS;
    if (!config.demo()) {
      return ready;
    }
    String phone = config.onlyHere() ? phone(app.port()) : "";
    return phone + ready + "\n" + tryIt(config, app);
  }

  private static String phone(int port) {
    return "Text or call it from a phone in your browser: http://localhost:"
        + port
        + "/simulator\n\n";
  }

  private static String tryIt(Config config, App app) {
    Instant now = config.clock().instant();
    List<Campaign> open = app.world().catalog().open(now);
    String keyword = open.isEmpty() ? "hi" : open.get(0).keyword().value();
    return """
        This is the demo. Nobody is texted or called, and nothing leaves this machine
        (but street addresses, for the Census geocoder, once you have loaded boundaries).
        Talk to it on the console:

          scripts/chat

        Load and change what it knows: http://localhost:%d/api
        (the key is VOTECALL_ADMIN_KEY, of your environment or else beside the database in a file
        that ends in .secrets)

        Or be Twilio, with a request signed for this run:

        %s
        """
        .formatted(app.port(), curl(config, app.port(), keyword));
  }

  private static String curl(Config config, int port, String body) {
    Map<String, List<String>> fields = new TreeMap<>();
    fields.put("Body", List.of(body));
    fields.put("From", List.of(DemoPhones.ALL.get(0).e164()));
    fields.put("MessageSid", List.of("SM" + UUID.randomUUID().toString().replace("-", "")));
    String signature =
        new Signer(config.secrets().authTokens().get(0)).sign(config.publicBaseUrl() + SMS, fields);
    String data =
        fields.entrySet().stream()
            .map(
                field ->
                    " --data-urlencode '" + field.getKey() + "=" + field.getValue().get(0) + "'")
            .collect(Collectors.joining(" \\\n   "));
    return "  curl -H 'X-Twilio-Signature: "
        + signature
        + "' \\\n   "
        + data
        + " \\\n    http://localhost:"
        + port
        + SMS;
  }
}
