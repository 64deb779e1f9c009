package org.votecall.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.States;
import org.votecall.understanding.Heard;
import org.votecall.understanding.Naming;
import org.votecall.words.Arg;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Who is your member, of those it may be?
 *
 * @param candidates in the order in which they were listed; a whole state stands for living there
 * @param doubt why we cannot tell
 * @param linesFrom since when the lines hold by which they were listed; null when they always did.
 *     Once others are in force, a choice means nothing any more.
 */
public record ChooseMember(List<DivisionId> candidates, Doubt doubt, @Nullable LocalDate linesFrom)
    implements Step {
  /** Why a home does not settle the district. */
  public enum Doubt {
    /** Its ZIP is split. */
    ZIP,
    /** Its address is so near a line that a geocoder may err. */
    LINE
  }

  public ChooseMember {
    candidates = List.copyOf(candidates);
  }

  /** Whether so many can be listed. */
  static boolean fits(List<DivisionId> candidates, Scene scene) {
    return candidates.size() <= scene.manner().bounds().listed();
  }

  @Override
  public boolean answer(Heard heard, Scene scene) {
    Home home = scene.supporter().home();
    Optional<DivisionId> chosen = chosen(heard, scene);
    if (home == null || chosen.isEmpty()) {
      return false;
    }
    Guide.voting(scene)
        .filter(voting -> Objects.equals(voting.linesOf(chosen.get()), linesFrom))
        .ifPresent(voting -> scene.liveAt(voting.settle(home, chosen.get())));
    Guide.proceed(scene);
    return true;
  }

  /** Asks who it is of {@code candidates}, who are listed as they are now. */
  static ChooseMember of(List<DivisionId> candidates, Doubt doubt, Scene scene) {
    LocalDate lines =
        Guide.voting(scene).map(voting -> voting.linesOf(candidates.get(0))).orElse(null);
    return new ChooseMember(candidates, doubt, lines);
  }

  /** By its number in the list, by the district's label, or by the member's name. */
  private Optional<DivisionId> chosen(Heard heard, Scene scene) {
    if (heard.number() > 0) {
      return heard.pick(candidates); // past the end of the list it is no district either
    }
    boolean asks = heard.text().contains("?");
    if (!asks && !Naming.denies(heard.plain())) {
      Optional<DivisionId> labelled =
          only(candidate -> Naming.saysDistrict(heard.plain(), candidate.label()));
      if (labelled.isPresent()) {
        return labelled;
      }
    }
    return only(candidate -> isSaid(candidate, heard, scene)).or(() -> spokenOf(heard, scene));
  }

  /** Whether a clause says this name and nothing against it. */
  private boolean isSaid(DivisionId candidate, Heard heard, Scene scene) {
    return heard.clauses().stream().anyMatch(c -> names(candidate, scene, n -> Naming.says(c, n)))
        && !names(candidate, scene, n -> Naming.isSetAside(heard.plain(), n));
  }

  /**
   * Of the one that is spoken of: "not her, the other one"; "I can't stand her, but she is mine".
   */
  private Optional<DivisionId> spokenOf(Heard heard, Scene scene) {
    String told = String.join(" ", heard.clauses());
    Map<Boolean, List<DivisionId>> named =
        candidates.stream()
            .collect(
                Collectors.partitioningBy(c -> names(c, scene, n -> Naming.mentions(told, n))));
    List<DivisionId> spokenOf = named.getOrDefault(true, List.of());
    List<DivisionId> others = named.getOrDefault(false, List.of());
    if (spokenOf.size() != 1) {
      return Optional.empty();
    }
    if (Naming.saysOther(told)) {
      return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }
    return Naming.saysMine(told) && !Naming.denies(heard.plain())
        ? Optional.of(spokenOf.get(0))
        : Optional.empty();
  }

  private static List<Legislator> holding(DivisionId candidate, Scene scene) {
    return Guide.voting(scene).map(voting -> voting.holding(candidate)).orElse(List.of());
  }

  private boolean names(DivisionId candidate, Scene scene, Predicate<String> fits) {
    Stream<String> members = holding(candidate, scene).stream().map(Legislator::name);
    Stream<String> state =
        isTheOnlyOneOfItsState(candidate) ? States.name(candidate.state()).stream() : Stream.of();
    return Stream.concat(members, state).anyMatch(fits);
  }

  /** "I live in Nevada": where candidates lie in several states, that may be enough. */
  private boolean isTheOnlyOneOfItsState(DivisionId candidate) {
    long there = candidates.stream().filter(one -> one.state().equals(candidate.state())).count();
    return there == 1 && candidates.size() > 1;
  }

  /** Whether it is no district of the chamber, but a state beyond its reach. */
  private static boolean isElsewhere(DivisionId candidate, Scene scene) {
    return Guide.voting(scene).filter(one -> one.chamber().isDistrict(candidate)).isEmpty();
  }

  /** The one candidate that {@code fits}; none when there are two. */
  private Optional<DivisionId> only(Predicate<DivisionId> fits) {
    List<DivisionId> matches = candidates.stream().filter(fits).toList();
    return matches.size() == 1 ? Optional.of(matches.get(0)) : Optional.empty();
  }

  @Override
  public void ask(Scene scene) {
    Home home = scene.supporter().home();
    scene.ask(
        Line.of(question(scene))
            .with("zip", home == null ? "" : String.valueOf(home.zip()))
            .with("count", candidates.size()),
        candidates.stream().map(candidate -> choice(candidate, scene)).toList());
  }

  private Phrase question(Scene scene) {
    if (doubt == Doubt.LINE) {
      return Phrase.NEAR_LINE;
    }
    if (candidates.stream().anyMatch(candidate -> isElsewhere(candidate, scene))) {
      return Phrase.ZIP_CROSSES;
    }
    return scene.misunderstood() > 1 ? Phrase.ZIP_SPLIT_AGAIN : Phrase.ZIP_SPLIT;
  }

  /** The members by name, with their numbers to call, for when no address can be looked up. */
  void askWithPhones(Scene scene, Line question) {
    scene.ask(
        question, candidates.stream().map(candidate -> choiceWithPhone(candidate, scene)).toList());
  }

  private static Line choice(DivisionId candidate, Scene scene) {
    if (isElsewhere(candidate, scene)) {
      String state = States.name(candidate.state()).orElse(candidate.state());
      return Line.of(Phrase.CHOICE_ELSEWHERE).with("state", state);
    }
    return Line.of(Phrase.MEMBER_CHOICE)
        .with("district", candidate.name())
        .with("name", names(holding(candidate, scene)));
  }

  /** All of them, or as many as a line of a list has room for. */
  private static Arg names(List<Legislator> members) {
    if (members.isEmpty()) {
      return Line.of(Phrase.SEAT_VACANT);
    }
    String first = members.get(0).name();
    return switch (members.size()) {
      case 1 -> new Arg.Text(first);
      case 2 -> Line.of(Phrase.AND_ONE).with("names", first).with("name", members.get(1).name());
      default -> Line.of(Phrase.AND_MORE).with("names", first).with("count", members.size() - 1L);
    };
  }

  private static Line choiceWithPhone(DivisionId candidate, Scene scene) {
    Line choice = choice(candidate, scene);
    return holding(candidate, scene).stream()
        .flatMap(member -> member.offices().stream())
        .findFirst()
        .map(
            office ->
                Line.of(Phrase.CHOICE_WITH_PHONE)
                    .with("choice", choice)
                    .with("phone", office.dialable()))
        .orElse(choice);
  }

  @Override
  public void back(Scene scene) {
    scene.become(new AskWhere());
  }
}
