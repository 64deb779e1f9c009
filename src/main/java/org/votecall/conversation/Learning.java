package org.votecall.conversation;

import java.util.ArrayList;
import java.util.List;
import org.votecall.address.Home;
import org.votecall.outcome.CallReport;
import org.votecall.outcome.Outcome;
import org.votecall.supporter.Supporter;
import org.votecall.words.Language;

/** What is learned of the supporter in one turn, and what of it is to be kept. */
abstract class Learning extends Speech {
  private final Supporter supporterBefore;
  private final List<Effect> effects = new ArrayList<>();
  private Supporter supporter;
  private long newlyCounted;

  /** What had been learned up to a moment. */
  record Learned(Supporter supporter, List<Effect> effects) {}

  Learning(Supporter supporter, LanguageOffer offer) {
    super(supporter.language(), offer);
    this.supporterBefore = supporter;
    this.supporter = supporter;
  }

  Supporter supporter() {
    return supporter;
  }

  /** Whether we know something now that we did not know before. */
  boolean learned() {
    return !supporter.equals(supporterBefore);
  }

  Learned soFar() {
    return new Learned(supporter, List.copyOf(effects));
  }

  /** As if nothing had been learned since. */
  void backTo(Learned earlier) {
    supporter = earlier.supporter();
    effects.clear();
    effects.addAll(earlier.effects());
  }

  /** Goes on in {@code chosen}, from this answer on. */
  void speak(Language chosen) {
    goOnIn(chosen);
    supporter = supporter.speaking(chosen);
    effects.add(new Effect.RememberLanguage(chosen));
  }

  void effect(Effect effect) {
    effects.add(effect);
  }

  /** Before all others. */
  void firstEffect(Effect effect) {
    effects.add(0, effect);
  }

  List<Effect> effects() {
    return effects;
  }

  void liveAt(Home home) {
    if (!home.equals(supporter.home())) {
      supporter = supporter.livingAt(home);
      effects.add(new Effect.RememberHome(home));
    }
  }

  /** The home we know of is theirs no longer. */
  void leaveHome() {
    if (supporter.home() != null) {
      supporter = supporter.livingAt(null);
      effects.add(new Effect.RememberHome(Home.UNKNOWN));
    }
  }

  void report(CallReport report) {
    boolean countedBefore =
        supporter
            .report(report.vote(), report.target())
            .filter(old -> old.campaign().equals(report.campaign()))
            .map(CallReport::outcome)
            .filter(Outcome::counts)
            .isPresent();
    newlyCounted += (report.outcome().counts() ? 1 : 0) - (countedBefore ? 1 : 0);
    supporter = supporter.reporting(report);
    effects.add(new Effect.Report(report));
  }

  /** How many calls this turn adds to the campaign's count. */
  long newlyCounted() {
    return newlyCounted;
  }
}
