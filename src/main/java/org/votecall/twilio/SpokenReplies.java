package org.votecall.twilio;

import com.twilio.twiml.voice.Say;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.votecall.conversation.Reply;
import org.votecall.conversation.World;
import org.votecall.legislature.Office;
import org.votecall.speech.Speaker;
import org.votecall.speech.Speech;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/** What is said for each reply. */
final class SpokenReplies implements Reply.Cases<List<Say>> {
  private final World world;
  private final Language language;
  private final Words words;
  private final Speaker speaker;

  SpokenReplies(World world, Language language) {
    this.world = world;
    this.language = language;
    this.words = world.words(language).spoken();
    this.speaker = new Speaker(language, world.catalog().pronunciations());
  }

  @Override
  public List<Say> say(Line line) {
    return List.of(Voice.of(language).say(speech(line)));
  }

  @Override
  public List<Say> sayIn(Language other, Line line) {
    return new SpokenReplies(world, other).say(line);
  }

  @Override
  public List<Say> read(Line line) {
    return say(line);
  }

  @Override
  public List<Say> dictate(Line line) {
    return List.of(Voice.of(language).dictate(speech(line)));
  }

  /** Each choice before its key: whoever hears the key first has forgotten it. */
  @Override
  public List<Say> ask(Line question, List<Line> choices) {
    Stream<Line> keys =
        IntStream.range(0, choices.size())
            .mapToObj(
                at -> Line.of(Phrase.PRESS).with("choice", choices.get(at)).with("count", at + 1L));
    return Stream.concat(Stream.of(question), keys).flatMap(line -> say(line).stream()).toList();
  }

  @Override
  public List<Say> connect(Line announcement, Office office) {
    return say(announcement);
  }

  private Speech speech(Line line) {
    return speaker.speak(words.render(line));
  }
}
