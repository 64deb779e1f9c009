package org.votecall.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.supporter.Supporter;
import org.votecall.understanding.Ears;
import org.votecall.words.Words;

/**
 * What is made of messages as people write them, in the step in which they come. Each is told to
 * the whole conversation in the demo world, and what it leads to is what was read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final int MISREAD_PERCENT = 3;
  private static final String NOTHING = "-";

  /**
   * A line of the corpus.
   *
   * @param asked what we asked last
   */
  private record Message(String asked, String reading, boolean trap, String text) {
    static Message of(String line) {
      String[] cells = line.split("\t", 4);
      return new Message(cells[0], cells[1], cells[2].equals("x"), cells[3]);
    }
  }

  /** A message and what was made of it. */
  private record Read(Message message, String reading) {
    boolean right() {
      return message.reading().equals(reading);
    }

    boolean concernsConsent() {
      return message.reading().contains("OPT_OUT") || reading.contains("OPT_OUT");
    }
  }

  /** Where a conversation stands. */
  private record Stand(Session session, Supporter supporter) {}

  private final Conversation conversation = new Conversation(new Ears());
  private World world;
  private Map<String, Stand> stands;
  private List<Read> all;

  @BeforeAll
  void read() throws Exception {
    LoadedWorld loaded =
        WorldFolder.read(
                Path.of("config/demo"),
                java.time.Clock.fixed(NOW, java.time.ZoneOffset.UTC),
                t -> 1)
            .alone();
    Organisation organisation =
        Organisation.of("Votecall", "help@example.org", Organisation.Numbers.NONE);
    world = World.quiet(NOW, organisation, loaded.catalog(), loaded.atlas(), Words.all());
    stands =
        lines("asked.tsv")
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(way -> way[0], way -> arrive(way[1])));
    all = lines("messages.tsv").map(Message::of).map(this::read).toList();
  }

  @Test
  void eachIsReadRight() {
    List<Read> wrong = all.stream().filter(read -> !read.right()).toList();
    System.out.println(table(wrong, all.size()));
    assertThat(wrong).isEmpty();
  }

  /** What we know to read otherwise is kept in a file of its own, and must stay rare. */
  @Test
  void fewAreKnownToBeMisread() throws IOException {
    List<Read> misread = lines("misread.tsv").map(Message::of).map(this::read).toList();
    System.out.println(table(misread, all.size() + misread.size()));
    assertThat(misread).allMatch(read -> !read.right() && !read.concernsConsent());
    assertThat(misread.size()).isLessThan(all.size() * MISREAD_PERCENT / 100);
  }

  @Test
  void aThirdOfThemAreTraps() {
    assertThat(all.size()).isGreaterThan(300);
    assertThat(all.stream().filter(read -> read.message().trap()).count())
        .isGreaterThan(all.size() / 3);
  }

  private Stand arrive(String messages) {
    Acquaintance acquaintance = new Acquaintance(Supporter.stranger());
    Session session = Session.fresh(NOW);
    for (String message : messages.split("\\|")) {
      if (!message.isEmpty()) {
        Next.Turn turn = (Next.Turn) say(message, session, acquaintance.supporter());
        turn.effects().forEach(effect -> effect.tell(acquaintance));
        session = turn.session();
      }
    }
    return new Stand(session, acquaintance.supporter());
  }

  private Read read(Message message) {
    Stand stand = stands.get(message.asked());
    Next next = say(message.text(), stand.session(), stand.supporter());
    List<String> deeds = new ArrayList<>(Deed.of(message.text(), stand.session(), next, world));
    return new Read(message, deeds.isEmpty() ? NOTHING : String.join(" + ", deeds));
  }

  private Next say(String text, Session session, Supporter supporter) {
    return conversation.next(session, supporter, new Event.Said(text), world);
  }

  /** Right and wrong readings, each with how often: what should have been read, and what was. */
  private static String table(List<Read> wrong, int of) {
    Map<String, Long> confused =
        wrong.stream()
            .map(read -> String.format("%-34s %s", read.message().reading(), read.reading()))
            .collect(Collectors.groupingBy(pair -> pair, TreeMap::new, Collectors.counting()));
    String table =
        confused.entrySet().stream()
            .map(pair -> String.format("%4d  %s", pair.getValue(), pair.getKey()))
            .collect(Collectors.joining("\n"));
    String messages =
        wrong.stream()
            .map(
                read ->
                    "      [%s] %s (%s, not %s)"
                        .formatted(
                            read.message().asked(),
                            read.message().text(),
                            read.message().reading(),
                            read.reading()))
            .collect(Collectors.joining("\n"));
    return "Read otherwise, of %d messages: %d%n      %-34s %s%n%s%n%s"
        .formatted(of, wrong.size(), "should be", "was", table, messages);
  }

  private static Stream<String> lines(String file) throws IOException {
    return Files.readAllLines(CORPUS.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank());
  }
}
