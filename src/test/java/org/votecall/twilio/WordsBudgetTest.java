package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.votecall.words.Arg;
import org.votecall.words.Language;
import org.votecall.words.Line;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/**
 * Every wording, with the longest that may reasonably stand in it, keeps its budget, and to GSM-7
 * once accents are left out. What stands in it is the same in every language.
 */
class WordsBudgetTest {
  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

  /** What makes a text long enough for an accent to cost a segment. */
  private static final String LONG = "m".repeat(160);

  /** Longer than anything in the demo, except what is text of staff's own. */
  private static final Map<String, Integer> LENGTHS = lengths();

  @TestFactory
  Stream<DynamicTest> wordings() {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                Arrays.stream(Phrase.values())
                    .map(
                        phrase ->
                            DynamicTest.dynamicTest(
                                language + " " + phrase.key(), () -> check(language, phrase))));
  }

  private static void check(Language language, Phrase phrase) {
    Words written = Words.load(language);
    if (written.has(phrase)) {
      String longest = longest(written, Words.load(Language.EN), phrase);
      assertThat(Segments.isGsm(Segments.economical(LONG + longest))).as(longest).isTrue();
    }
    longest(written.spoken(), Words.load(Language.EN).spoken(), phrase);
  }

  private static String longest(Words words, Words english, Phrase phrase) {
    Line line = Line.of(phrase);
    for (String name : names(words.wording(phrase))) {
      line = line.with(name, new Arg.Text(filler(name)));
    }
    assertThat(line.args().keySet()).isSubsetOf(names(english.wording(phrase)));
    String longest = words.render(line);
    assertThat(longest.length()).as(longest).isLessThanOrEqualTo(phrase.budget());
    return longest;
  }

  private static Set<String> names(String wording) {
    return NAME.matcher(wording).results().map(name -> name.group(1)).collect(Collectors.toSet());
  }

  private static String filler(String name) {
    Integer length = LENGTHS.get(name);
    assertThat(length).as("how long is {%s}?", name).isNotNull();
    return "m".repeat(length);
  }

  private static Map<String, Integer> lengths() {
    Map<String, Integer> lengths = new TreeMap<>();
    lengths.put("organisation", 20);
    lengths.put("contact", 30);
    lengths.put("place", 24);
    lengths.put("names", 28);
    lengths.put("bill", 8);
    lengths.put("nickname", 24);
    lengths.put("keyword", 12);
    lengths.put("chamber", 18);
    lengths.put("title", 14);
    lengths.put("name", 22);
    lengths.put("lastname", 16);
    lengths.put("district", 22);
    lengths.put("state", 14);
    lengths.put("zip", 5);
    lengths.put("phone", 12);
    lengths.put("office", 13);
    lengths.put("count", 2);
    lengths.put("city", 20);
    lengths.put("calls", 7);
    lengths.put("goal", 7);
    lengths.put("when", 26);
    lengths.put("day", 24);
    lengths.put("hour", 8);
    lengths.put("ask", 30);
    lengths.put("votes", 9);
    lengths.put("did", 16);
    lengths.put("ayes", 3);
    lengths.put("noes", 3);
    lengths.put("ballot", 23);
    lengths.put("role", 40);
    lengths.put("whose", 50);
    lengths.put("fillname", 11);
    lengths.put("zone", 16);
    lengths.put("choice", 40);
    lengths.put("words", 60);
    lengths.put("summary", 0);
    lengths.put("link", 0);
    lengths.put("script", 0);
    return lengths;
  }
}
