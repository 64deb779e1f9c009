package org.votecall.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.campaign.Campaign;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.GivenWords;
import org.votecall.conversation.World;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Seat;
import org.votecall.script.ScriptChannel;
import org.votecall.speech.Speaker;
import org.votecall.supporter.Supporter;
import org.votecall.twilio.SmsRenderer;
import org.votecall.words.Language;

/** What a supporter would get at the moment of a world, by the very code that would send it. */
public final class Preview {
  private final Conversation conversation;
  private final World world;
  private final Campaign campaign;
  private final Language language;
  private final ScriptChannel channel;

  public Preview(
      Conversation conversation,
      World world,
      Campaign campaign,
      Language language,
      ScriptChannel channel) {
    this.conversation = conversation;
    this.world = world;
    this.campaign = campaign;
    this.language = language;
    this.channel = channel;
  }

  /**
   * One message and what is sent in answer.
   *
   * @param texts each one message
   */
  public record Exchange(String said, List<String> texts) {}

  /**
   * What somebody gets.
   *
   * @param exchanges from their first message on
   * @param words that they are given to say; null where there are none
   */
  public record Shown(List<Exchange> exchanges, @Nullable Words words) {}

  /**
   * Words to say.
   *
   * @param text as it is read, or on the phone as it is said
   * @param segments that it alone takes as a text
   */
  public record Words(GivenWords given, String text, int segments) {}

  /** What somebody gets who sends the keyword, and then where they live in so many steps. */
  public Shown show(List<String> where) {
    Visitor visitor = new Visitor(conversation, world, Supporter.stranger().speaking(language));
    List<Exchange> exchanges = new ArrayList<>();
    Stream.concat(Stream.of(campaign.keyword().value()), where.stream())
        .forEach(said -> exchanges.add(new Exchange(said, visitor.say(said))));
    return new Shown(exchanges, words(visitor).orElse(null));
  }

  private Optional<Words> words(Visitor visitor) {
    return GivenWords.find(visitor.session(), visitor.supporter(), world, channel).map(this::heard);
  }

  private Words heard(GivenWords given) {
    String text = given.script().text();
    Language its = given.choice().template().key().language();
    String heard =
        channel == ScriptChannel.VOICE
            ? new Speaker(its, world.catalog().pronunciations()).speak(text).said()
            : text;
    return new Words(given, heard, SmsRenderer.segments(text));
  }

  /**
   * One line of the table of all districts.
   *
   * @param segments of each text that somebody there is sent
   * @param words null where there are none
   */
  public record Line(
      DivisionId division, String district, List<Integer> segments, @Nullable Words words) {}

  /** What somebody in each district of the chamber that votes gets; empty where none votes. */
  public List<Line> everywhere() {
    return world
        .catalog()
        .calledFor(campaign, world.now())
        .flatMap(vote -> world.catalog().chamber(world.catalog().measure(campaign), vote))
        .map(this::districts)
        .orElse(List.of());
  }

  private List<Line> districts(Chamber chamber) {
    return world.atlas().roster().seats().stream()
        .filter(chamber::has)
        .map(Seat::division)
        .distinct()
        .sorted(DivisionId.IN_ORDER)
        .map(division -> line(chamber, division))
        .toList();
  }

  private Line line(Chamber chamber, DivisionId division) {
    Home home = new Home(null, null, Set.of(new Settled(division, null)));
    Supporter supporter = new Supporter(true, false, language, home, List.of());
    Visitor visitor = new Visitor(conversation, world, supporter);
    List<Integer> segments =
        visitor.say(campaign.keyword().value()).stream().map(SmsRenderer::segments).toList();
    return new Line(
        division, chamber.nameOf(division).in(language), segments, words(visitor).orElse(null));
  }
}
