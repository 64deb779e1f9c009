package org.votecall.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.address.Zip;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DistrictNames;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.States;
import org.votecall.understanding.Heard;
import org.votecall.understanding.StatedDistrict;
import org.votecall.understanding.StatedDistrict.Body;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/**
 * Takes a district that supporters tell us themselves: "AD 17", "CA-12". They are believed, unless
 * it is no district of the chamber that votes, or none that their ZIP lies in.
 */
final class Stating {
  private final StatedDistrict stated;
  private final String message;
  private final Voting voting;
  private final Scene scene;

  private Stating(StatedDistrict stated, String message, Voting voting, Scene scene) {
    this.stated = stated;
    this.message = message;
    this.voting = voting;
    this.scene = scene;
  }

  /** Takes {@code stated}, as it stands in {@code heard}. */
  static void take(StatedDistrict stated, Heard heard, Scene scene) {
    Guide.voting(scene)
        .ifPresentOrElse(
            voting -> new Stating(stated, heard.plain(), voting, scene).take(),
            () -> Guide.proceed(scene));
  }

  private void take() {
    Optional<String> state = state();
    if (state.isPresent() && !voting.chamber().covers(state.get())) {
      Elsewhere.sayOutOfArea(scene, state.get());
    } else if (!mayBeOf(voting.chamber())) {
      ask(Line.of(Phrase.DISTRICT_OF_ANOTHER).with("chamber", voting.chamber().name()));
    } else if (state.isEmpty() || saysTooLittle()) {
      scene.become(new AskWhere());
    } else {
      settle(state.get());
    }
  }

  /** "District 17" is of any chamber and any state: with nothing else known it settles nothing. */
  private boolean saysTooLittle() {
    return stated.body() == Body.ANY && scene.supporter().home() == null;
  }

  /** A state that the message names in full: "district 18 in Nevada". */
  private Optional<String> named() {
    String spaced = " " + message + " ";
    return States.all().stream()
        .filter(
            one ->
                States.name(one)
                    .filter(name -> spaced.contains(" " + name.toLowerCase(Locale.ROOT) + " "))
                    .isPresent())
        .findFirst();
  }

  /** Told, or the only one whose chamber votes, or the only one their home may be in. */
  private Optional<String> state() {
    if (stated.state() != null) {
      return Optional.of(stated.state());
    }
    Optional<String> named = named();
    if (named.isPresent()) {
      return named;
    }
    Chamber chamber = voting.chamber();
    if (!chamber.federal()) {
      return Optional.of(chamber.state());
    }
    Home home = scene.supporter().home();
    Set<String> states =
        home == null
            ? Set.of()
            : voting.district(home).possible().stream()
                .map(DivisionId::state)
                .collect(Collectors.toSet());
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  private boolean mayBeOf(Chamber chamber) {
    boolean federal = chamber.federal();
    return switch (stated.body()) {
      case ANY -> true;
      case CONGRESS -> federal && chamber.type() == ChamberType.LOWER;
      case LOWER -> !federal && chamber.type() != ChamberType.UPPER;
      case UPPER -> !federal && chamber.type() != ChamberType.LOWER;
    };
  }

  private void settle(String state) {
    Chamber chamber = voting.chamber();
    Optional<DivisionId> division =
        DistrictNames.ofName(state, chamber.divisionType(), stated.label())
            .filter(voting.atlas().districts(chamber)::contains);
    if (division.isEmpty()) {
      ask(
          Line.of(Phrase.DISTRICT_UNKNOWN)
              .with("place", States.name(state).orElse(state))
              .with("chamber", chamber.name())
              .with("district", stated.label()));
      return;
    }
    Home home = scene.supporter().home() == null ? Home.UNKNOWN : scene.supporter().home();
    if (!voting.mayLieIn(division.get(), home)) {
      askAgain(home.zip(), division.get());
      return;
    }
    scene.liveAt(voting.settle(home, division.get()));
    Guide.proceed(scene);
  }

  private void askAgain(@Nullable Zip zip, DivisionId division) {
    if (zip == null) {
      scene.become(new AskWhere());
    } else {
      ask(
          Line.of(Phrase.DISTRICT_NOT_IN_ZIP)
              .with("zip", zip.digits())
              .with("district", voting.chamber().nameOf(division)));
    }
  }

  private void ask(Line line) {
    scene.ask(line);
    scene.expect(new AskWhere());
  }
}
