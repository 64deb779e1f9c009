package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.conversation.Next;
import org.votecall.conversation.Organisation;
import org.votecall.conversation.Reply;
import org.votecall.conversation.Session;
import org.votecall.conversation.Telephone;
import org.votecall.conversation.World;
import org.votecall.legislature.Office;
import org.votecall.phone.PhoneNumber;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/** Replies, and the TwiML they become, to the letter: one file in {@code voice/twiml} for each. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoiceRendererTest {
  private static final Path TWIML = Path.of("src/test/resources/voice/twiml");
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
  private static final PhoneNumber OURS = new PhoneNumber("+15105550100");
  private static final Office CAPITOL =
      new Office(Office.Kind.CAPITOL, new PhoneNumber("+12125550101"), null, null);
  private static final Line TITLE = Line.of(Phrase.WORDS_ARE_RIGHT);

  /** What is rendered. */
  private record Given(Language language, @Nullable PhoneNumber callerId, List<Reply> replies) {
    static Given of(Reply... replies) {
      return new Given(Language.EN, OURS, List.of(replies));
    }
  }

  private static final Map<String, Given> TABLE = new LinkedHashMap<>();

  static {
    Reply question = new Reply.Ask(Line.of(Phrase.OFFER_CALL), List.of(TITLE, TITLE));
    TABLE.put("question-with-choices", Given.of(question));
    TABLE.put("question-for-a-zip", Given.of(new Reply.Ask(Line.of(Phrase.ASK_WHERE), List.of())));
    TABLE.put("spoken-before-the-question", Given.of(say("Hello."), question));
    TABLE.put("goodbye", Given.of(say("Goodbye.")));
    TABLE.put("nothing", Given.of());
    TABLE.put("connection", Given.of(say("Busy."), new Reply.Connect(line("Ringing."), CAPITOL)));
    TABLE.put(
        "connection-from-their-own-number",
        new Given(Language.EN, null, List.of(new Reply.Connect(line("Ringing."), CAPITOL))));
    TABLE.put("dictated", Given.of(new Reply.Dictate(line("Call 212-555-0101, please."))));
    TABLE.put(
        "another-language", Given.of(new Reply.SayIn(Language.ES, Line.of(Phrase.FOR_SPANISH))));
    TABLE.put("in-spanish", new Given(Language.ES, OURS, List.of(question)));
    TABLE.put("said-otherwise-than-written", Given.of(say("SB 731 on ZIP 00001 at 2 pm.")));
    TABLE.put("names-as-pronounced", Given.of(say("Ask Iris Vale's office.")));
    TABLE.put("markup-is-text", Given.of(say("<Dial>1</Dial> & \"more\" SB 1<")));
    TABLE.put("what-xml-cannot-hold", Given.of(say("a\u0001b\uD800c\uFFFFd SB\u0002 1")));
    TABLE.put("read-aloud", Given.of(new Reply.Read(line("Hi, I am (your name)."))));
  }

  private World world;

  @BeforeAll
  void load() throws Exception {
    LoadedWorld loaded =
        WorldFolder.read(
                Path.of("src/test/resources/worlds/scripts"),
                Clock.fixed(NOW, ZoneOffset.UTC),
                text -> 1)
            .alone();
    Organisation organisation =
        Organisation.of("Votecall", "help@example.org", Organisation.Numbers.NONE);
    world = World.quiet(NOW, organisation, loaded.catalog(), loaded.atlas(), Words.all());
  }

  @TestFactory
  Stream<DynamicTest> rendered() {
    return TABLE.entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> check(row.getKey())));
  }

  private void check(String name) throws IOException {
    Given given = TABLE.get(name);
    Session session = session();
    Next.Turn turn = new Next.Turn(session, given.language(), given.replies(), List.of());
    String twiml =
        new VoiceRenderer("https://call.example/twilio/voice", given.callerId())
            .render(turn, world);
    assertThat(twiml).isEqualTo(Files.readString(TWIML.resolve(name + ".xml")).strip());
    CallTwiml.read(twiml);
  }

  /** Of a call in which we have just spoken for the sixth time. */
  private static Session session() {
    Session fresh = Session.fresh(NOW);
    return new Session(
        fresh.step(),
        null,
        null,
        null,
        fresh.patience(),
        fresh.offer(),
        false,
        NOW,
        new Telephone(6, true, true, false, NOW));
  }

  private static Reply say(String text) {
    return new Reply.Say(line(text));
  }

  private static Line line(String text) {
    return Line.of(Phrase.CHOICE_WITH_PHONE).with("choice", text);
  }
}
