package org.votecall;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;

/** Many supporters texting from many phones, several at a time. */
final class Crowd {
  private static final Path WORLD = Path.of("config/demo");
  private static final int SUPPORTERS = 60;
  private static final int AT_A_TIME = 8;

  /** What is left to send, in order. */
  private final Queue<InboundText> unsent;

  private final Map<InboundText, String> answered = new ConcurrentHashMap<>();
  private final Map<InboundText, Integer> refused = new ConcurrentHashMap<>();
  private final Map<InboundText, IOException> cut = new ConcurrentHashMap<>();

  Crowd(List<InboundText> texts) {
    this.unsent = new ConcurrentLinkedQueue<>(texts);
  }

  /** Texts by chance, of all kinds that leave traces in the database. */
  static List<InboundText> texts(int count, Random random) throws IOException, WorldRejected {
    List<String> bodies = bodies();
    List<InboundText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String from = String.format("+1510555%04d", 100 + random.nextInt(SUPPORTERS));
      String body = bodies.get(random.nextInt(bodies.size()));
      texts.add(new InboundText("SM" + i, from, body));
    }
    return texts;
  }

  /**
   * Sends all texts, or all until nobody listens; {@code then} runs once, when {@code so} many have
   * been answered, while others are under way.
   */
  void send(TwilioStandIn twilio, int so, Runnable then) throws Exception {
    AtomicInteger answers = new AtomicInteger();
    Callable<Void> supporter =
        () -> {
          for (InboundText text = unsent.poll(); text != null; text = unsent.poll()) {
            if (send(text, twilio) && answers.incrementAndGet() == so) {
              then.run();
            }
          }
          return null;
        };
    AtOnce.run(Stream.generate(() -> supporter).limit(AT_A_TIME).toList());
  }

  /** Answers that came with status 200. */
  Map<InboundText, String> answered() {
    return answered;
  }

  /** Texts that were answered with another status. */
  Map<InboundText, Integer> refused() {
    return refused;
  }

  /** Texts that got no answer, or none that was whole. */
  Map<InboundText, IOException> cut() {
    return cut;
  }

  private boolean send(InboundText text, TwilioStandIn twilio) throws InterruptedException {
    try {
      HttpResponse<String> response = twilio.text(text);
      if (response.statusCode() == 200) {
        answered.put(text, response.body());
        return true;
      }
      refused.put(text, response.statusCode());
    } catch (IOException e) {
      cut.put(text, e);
    }
    return false;
  }

  private static List<String> bodies() throws IOException, WorldRejected {
    List<String> bodies =
        new ArrayList<>(
            List.of("STOP", "START", "HELP", "hi", "1", "DONE", "left a message", "NEXT", "WHO"));
    WorldFolder.read(WORLD, Clock.systemUTC(), text -> 1).catalog().campaigns().stream()
        .filter(Campaign::live)
        .forEach(campaign -> bodies.add(campaign.keyword().value()));
    List<String> zips = Files.readAllLines(WORLD.resolve("zips.csv"));
    zips.stream().skip(1).map(row -> row.split(",")[0]).limit(12).forEach(bodies::add);
    return bodies;
  }
}
