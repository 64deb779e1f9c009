package org.votecall;

import static org.votecall.address.census.GeocoderStandIn.answers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.votecall.address.census.GeocoderStandIn;
import org.votecall.catalog.WorldRejected;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/**
 * The invented world that has lines and no addresses: the line between its two districts parts San
 * Diego, and {@link #FOUND} lies in the second.
 */
final class Geocoded {
  static final Path FOLDER = Path.of("src/test/resources/worlds/geocoded");
  static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

  /** Of both districts. */
  static final String SPLIT_ZIP = "92101";

  /** Of the second district. */
  static final String WHOLE_ZIP = "92103";

  static final String FOUND = GeocoderStandIn.text("san-diego.json");

  /** Who is listed for the vote in Congress, in the order of their districts. */
  private static final String[][] MEMBERS = {
    {"1", "Wanda West", "202-555-0101"}, {"2", "Eddie East", "202-555-0102"}
  };

  private static final Words WORDS = Words.load(Language.EN);

  private Geocoded() {}

  static RunningApp start(Path folder, URI geocoder) throws WorldRejected {
    return RunningApp.start(folder, FOLDER, geocoder, NOW);
  }

  static GeocoderStandIn.Behaviour wellAnswered() {
    return answers(200, FOUND);
  }

  static String say(Phrase phrase) {
    return say(Line.of(phrase));
  }

  static String say(Line line) {
    return WORDS.render(line);
  }

  /** The number of the member for {@code district} of Congress. */
  static String phone(int district) {
    return MEMBERS[district - 1][2];
  }

  /** Both members of Congress to choose from. */
  static String choice() {
    return listed(Geocoded::member);
  }

  /** The same, each with a number to call. */
  static String choiceWithPhones() {
    return listed(
        district ->
            Line.of(Phrase.CHOICE_WITH_PHONE)
                .with("choice", member(district))
                .with("phone", phone(district)));
  }

  private static Line member(int district) {
    return Line.of(Phrase.MEMBER_CHOICE)
        .with("district", MEMBERS[district - 1][0])
        .with("name", MEMBERS[district - 1][1]);
  }

  private static String listed(IntFunction<Line> choice) {
    return IntStream.rangeClosed(1, MEMBERS.length)
        .mapToObj(district -> district + " " + say(choice.apply(district)))
        .collect(Collectors.joining("\n"));
  }
}
