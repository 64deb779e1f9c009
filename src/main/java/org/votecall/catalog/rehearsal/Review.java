package org.votecall.catalog.rehearsal;

import static java.util.Comparator.comparing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptKey;
import org.votecall.script.language.HabitTable;
import org.votecall.words.Language;

/** What is to be said of one script, after all its performances. */
final class Review {
  private static final int MOST_SEGMENTS = 4;

  /** Stands for what a text says before the script: whom to call, where, and when the vote is. */
  private static final String BEFORE = "-".repeat(150);

  /** About what a person says in a minute; many machines listen no longer. */
  private static final int MOST_WORDS = 150;

  /** In twenty seconds: nobody keeps more in mind until somebody answers. */
  private static final int MOST_GIST_WORDS = 50;

  /** What asks for something. */
  private static final Map<Language, Pattern> ASKS =
      HabitTable.patterns("/script/asks.txt", "", "");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");

  private final ToIntFunction<String> segments;
  private final Set<String> empty = new LinkedHashSet<>();
  private final Set<String> withoutAsk = new LinkedHashSet<>();
  private final Set<String> withoutQuestion = new LinkedHashSet<>();
  private final Map<ScriptKey, String> rivals = new TreeMap<>(comparing(ScriptKey::toString));
  private int mostSegments;
  private String mostSegmentsFor = "";
  private int mostWords;
  private int mostGistWords;

  /**
   * @param segments how many segments a text is sent as
   */
  Review(ToIntFunction<String> segments) {
    this.segments = segments;
  }

  void hear(Performance performance) {
    if (performance.rival() != null) {
      rivals.put(performance.rival(), performance.who());
    }
    if (performance.text().isBlank()) {
      empty.add(performance.who());
      return;
    }
    switch (performance.channel()) {
      case SMS -> measure(performance);
      case VOICEMAIL -> mostWords = Math.max(mostWords, words(performance));
      case VOICE -> mostGistWords = Math.max(mostGistWords, gistWords(performance));
      default -> {}
    }
    judgeWords(performance);
  }

  private static int words(Performance performance) {
    return BETWEEN_WORDS.split(performance.text()).length;
  }

  /** What was written for elsewhere is told on the phone to whoever asks for all of it. */
  private static int gistWords(Performance performance) {
    boolean gist = performance.template().key().channel() == ScriptChannel.VOICE;
    return gist ? words(performance) : 0;
  }

  private void measure(Performance performance) {
    int count = segments.applyAsInt(BEFORE + performance.text());
    if (count > mostSegments) {
      mostSegments = count;
      mostSegmentsFor = performance.who();
    }
  }

  private void judgeWords(Performance performance) {
    boolean ahead = performance.stage() != VoteStage.AFTER_VOTE;
    if (ahead && !asks(performance)) {
      withoutAsk.add(performance.who());
    }
    boolean read =
        performance.channel() != ScriptChannel.VOICEMAIL
            && performance.channel() != ScriptChannel.VOICE;
    if (ahead && read && performance.text().indexOf('?') < 0) {
      withoutQuestion.add(performance.who());
    }
  }

  private static boolean asks(Performance performance) {
    Pattern usual = ASKS.get(performance.template().key().language());
    return performance.text().contains(performance.ask())
        || (usual != null && usual.matcher(performance.text()).find());
  }

  /** How many segments the longest text with it takes; 0 when it is not texted. */
  int mostSegments() {
    return mostSegments;
  }

  void tell(Findings findings) {
    if (!empty.isEmpty()) {
      findings.error(
          "script:comes_out_empty",
          0,
          "Nothing is left of it for " + Some.of(empty) + ".",
          "Write an [ELSE] with words for them, or give it an audience.");
    }
    if (mostSegments > MOST_SEGMENTS) {
      findings.error(
          "script:too_long",
          0,
          "Filled in, it makes a text of up to "
              + mostSegments
              + " segments (for "
              + mostSegmentsFor
              + "); there may be "
              + MOST_SEGMENTS
              + ".",
          "Shorten it, leave out emoji and unusual letters, or write a shorter one with channel: sms.");
    }
    if (mostWords > MOST_WORDS) {
      findings.warning(
          "script:long_message",
          0,
          "As a message it has " + mostWords + " words: more than a minute.",
          "Many machines stop after a minute. Write a shorter one with channel: voicemail.");
    }
    if (mostGistWords > MOST_GIST_WORDS) {
      findings.warning(
          "script:long_gist",
          0,
          "Told before a call is put through, it has "
              + mostGistWords
              + " words: more than twenty seconds.",
          "Say what to ask for in one breath. A key tells the words with channel: sms.");
    }
    tellWords(findings);
  }

  private void tellWords(Findings findings) {
    rivals.forEach(
        (rival, who) ->
            findings.warning(
                "script:tie",
                0,
                "Where "
                    + who
                    + " is called, "
                    + rival
                    + " fits as well; the first by name is said.",
                "Let one audience leave out what the other one has."));
    if (!withoutAsk.isEmpty()) {
      findings.warning(
          "script:no_ask",
          0,
          "It asks for nothing where " + Some.of(withoutAsk) + " is called.",
          "Say what they are to do: [ASK] on [BILL NUMBER].");
    }
    if (!withoutQuestion.isEmpty()) {
      findings.warning(
          "script:no_question",
          0,
          "It puts no question where " + Some.of(withoutQuestion) + " is called.",
          "End with one, like: Can you tell me how the [TITLE] plans to vote?");
    }
  }
}
