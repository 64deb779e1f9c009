package org.votecall.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.votecall.understanding.Heard;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Where do you live? The answer, a ZIP or an address, is understood at any time. */
public record AskWhere() implements Step {
  private static final int ZIP_DIGITS = 5;
  private static final int MOST_WORDS_OF_A_CITY = 3;
  private static final Pattern DIGITS = Pattern.compile("\\b[0-9]{3,}\\b");

  @Override
  public boolean answer(Heard heard, Scene scene) {
    return false;
  }

  @Override
  public void ask(Scene scene) {
    Phrase phrase = scene.misunderstood() > 1 ? Phrase.ASK_WHERE_AGAIN : Phrase.ASK_WHERE;
    scene.ask(Line.of(phrase));
  }

  @Override
  public void explain(Heard heard, Scene scene) {
    List<String> digits = DIGITS.matcher(heard.plain()).results().map(MatchResult::group).toList();
    Optional<String> city = city(heard, scene);
    if (digits.size() == 1 && digits.get(0).length() != ZIP_DIGITS) {
      scene.ask(Line.of(Phrase.ZIP_LENGTH).with("count", digits.get(0).length()));
    } else if (city.isPresent()) {
      scene.ask(Line.of(Phrase.CITY_NEEDS_ZIP).with("city", city.get()));
    } else {
      Stumbling.explain(scene);
    }
  }

  /** A city that is named, in up to three words. */
  private static Optional<String> city(Heard heard, Scene scene) {
    List<String> words = Arrays.asList(heard.plain().split(" "));
    return IntStream.rangeClosed(1, MOST_WORDS_OF_A_CITY)
        .boxed()
        .flatMap(
            size ->
                IntStream.rangeClosed(0, words.size() - size)
                    .mapToObj(at -> String.join(" ", words.subList(at, at + size))))
        .flatMap(name -> scene.world().atlas().cityNamed(name).stream())
        .findFirst();
  }

  @Override
  public void back(Scene scene) {
    Guide.offerCampaigns(scene);
  }
}
