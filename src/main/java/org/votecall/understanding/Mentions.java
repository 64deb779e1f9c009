package org.votecall.understanding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.votecall.campaign.Campaign;
import org.votecall.measure.BillNumber;
import org.votecall.measure.Measure;
import org.votecall.words.Language;

/** Finds the campaign that a message names by its keyword, its bill's number or its nickname. */
public final class Mentions {
  private static final Set<String> BILL_WORDS = TableFile.words("bills", "beside");
  private static final Set<String> NUMBER_WORDS = TableFile.words("bills", "number");
  private static final Set<String> NOT = TableFile.words("bills", "not");
  private static final int SHORTEST_TELLING_WORD = 4;
  private static final int SHORTEST_PART = 5;
  private static final int BESIDE = 3;
  private static final int MOST_WORDS_OF_A_CHOICE = 5;

  /** A campaign and what it may be called. */
  private record Called(
      Campaign campaign,
      String keyword,
      List<String> keywordWords,
      Optional<BillNumber> number,
      List<List<String>> nicknames) {}

  private final List<Called> all;
  private final Set<String> numberLetters;

  public Mentions(Collection<Campaign> campaigns, Function<Campaign, Measure> measureOf) {
    all = campaigns.stream().map(campaign -> called(campaign, measureOf.apply(campaign))).toList();
    numberLetters =
        all.stream()
            .flatMap(called -> called.number().stream())
            .map(number -> number.letters().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  private static Called called(Campaign campaign, Measure measure) {
    String keyword = Plain.of(campaign.keyword().value());
    return new Called(
        campaign,
        keyword,
        words(keyword),
        measure.billNumber(),
        Arrays.stream(Language.values())
            .map(language -> words(Plain.of(measure.nickname().in(language))))
            .distinct()
            .toList());
  }

  /**
   * The one campaign named in {@code plain}: a keyword before a number before a nickname, and a
   * keyword with a slip in it only when it is the whole message. None when two are named.
   */
  public Optional<Campaign> in(Heard heard) {
    // where they have corrected themselves, the clauses are those after that
    return named(heard, heard.plain()).or(() -> named(heard, String.join(" ", heard.clauses())));
  }

  private Optional<Campaign> named(Heard heard, String plain) {
    return first(
        plain,
        List.of(
            (called, said) -> at(said, called.keywordWords()).anyMatch(i -> !denied(said, i)),
            (called, said) -> called.number().filter(its -> hasNumber(said, its)).isPresent(),
            (called, said) -> called.nicknames().stream().anyMatch(name -> hasAll(said, name)),
            (called, said) -> called.number().filter(its -> hasBareNumber(heard, its)).isPresent(),
            (called, said) -> called.nicknames().stream().anyMatch(name -> hints(said, name)),
            (called, said) -> Slip.between(plain, called.keyword())));
  }

  /** Whether a bill is named that is none of these campaigns'. */
  public boolean namesAnotherBill(Heard heard) {
    List<String> said = words(heard.plain());
    return in(heard).isEmpty()
        && IntStream.range(1, said.size())
            .anyMatch(
                at ->
                    numberLetters.contains(said.get(at - 1))
                        && Character.isDigit(said.get(at).charAt(0)));
  }

  /** The same, where we have just asked which: then one telling word among few is enough. */
  public Optional<Campaign> amongOffered(Heard heard) {
    if (words(heard.plain()).size() > MOST_WORDS_OF_A_CHOICE) {
      return in(heard);
    }
    return in(heard)
        .or(
            () ->
                first(
                    heard.plain(),
                    List.of(
                        (called, said) ->
                            called.nicknames().stream()
                                .anyMatch(name -> telling(said, name).findAny().isPresent()))));
  }

  private Optional<Campaign> first(String plain, List<BiPredicate<Called, List<String>>> ways) {
    List<String> words = words(plain);
    for (BiPredicate<Called, List<String>> way : ways) {
      List<Called> named = all.stream().filter(called -> way.test(called, words)).toList();
      if (!named.isEmpty()) {
        return named.size() == 1 ? Optional.of(named.get(0).campaign()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static IntStream at(List<String> said, List<String> words) {
    return IntStream.rangeClosed(0, said.size() - words.size())
        .filter(i -> said.subList(i, i + words.size()).equals(words));
  }

  /** "not ab 66" */
  private static boolean denied(List<String> said, int at) {
    return at > 0 && NOT.contains(said.get(at - 1));
  }

  /** "sb 731", "s b 731" and "senate bill 731", but not "sb 7312". */
  private static boolean hasNumber(List<String> said, BillNumber number) {
    String letters = number.letters().toLowerCase(Locale.ROOT);
    return places(said, number)
        .anyMatch(
            at ->
                (at > 0 && said.get(at - 1).equals(letters) && !denied(said, at - 1))
                    || hasInitials(said, at, letters));
  }

  /** Whether the words before {@code at} begin with {@code letters}, one each. */
  private static boolean hasInitials(List<String> said, int at, String letters) {
    int first = at - letters.length();
    return first >= 0
        && IntStream.range(0, letters.length())
            .allMatch(i -> said.get(first + i).startsWith(letters.substring(i, i + 1)))
        && (BILL_WORDS.contains(said.get(at - 1)) || said.get(at - 1).length() == 1)
        && !denied(said, first);
  }

  /** "bill 731", or a clause that is "731" and no more. */
  private static boolean hasBareNumber(Heard heard, BillNumber number) {
    List<String> said = words(heard.plain());
    return heard.clauses().contains(String.valueOf(number.number()))
        || places(said, number).anyMatch(at -> at > 0 && namesNumber(said.get(at - 1)));
  }

  private static boolean namesNumber(String before) {
    return NUMBER_WORDS.contains(before) || BILL_WORDS.contains(before);
  }

  private static IntStream places(List<String> said, BillNumber number) {
    String digits = String.valueOf(number.number());
    return IntStream.range(0, said.size())
        .filter(at -> said.get(at).replaceFirst("^0+(?=[0-9])", "").equals(digits));
  }

  private static boolean hasAll(List<String> said, List<String> nickname) {
    return nickname.stream().allMatch(word -> said.stream().anyMatch(typed -> same(typed, word)));
  }

  /** A telling word of the nickname with a word such as "bill" beside it. */
  private static boolean hints(List<String> said, List<String> nickname) {
    return telling(said, nickname)
        .anyMatch(
            at ->
                said
                    .subList(Math.max(0, at - BESIDE), Math.min(said.size(), at + BESIDE + 1))
                    .stream()
                    .anyMatch(BILL_WORDS::contains));
  }

  private static IntStream telling(List<String> said, List<String> nickname) {
    List<String> words =
        nickname.stream()
            .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !BILL_WORDS.contains(word))
            .toList();
    return IntStream.range(0, said.size())
        .filter(at -> words.stream().anyMatch(word -> same(said.get(at), word)))
        .filter(at -> !denied(said, at));
  }

  /** "bullets", "bulets", "bullet" */
  private static boolean same(String typed, String word) {
    boolean part =
        (typed.length() >= SHORTEST_PART && word.startsWith(typed))
            || (word.length() >= SHORTEST_PART && typed.startsWith(word));
    return typed.equals(word) || part || Slip.between(typed, word);
  }

  private static List<String> words(String plain) {
    return Arrays.asList(plain.split(" "));
  }
}
