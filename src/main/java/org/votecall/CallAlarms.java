package org.votecall;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.catalog.LoadedWorld;
import org.votecall.database.Database;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.legislature.Roster;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.OfficeTroubles;
import org.votecall.phone.PhoneNumber;
import org.votecall.toll.Toll;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollCounts;
import org.votecall.toll.TollLimits;
import org.votecall.toll.TollStore;

/** What an operator should know of calls: numbers said to be wrong, and money that is used up. */
final class CallAlarms {
  private static final String SPENT =
      "Today's calls have used up dollars_a_day: whoever calls now is told the number to dial"
          + " instead of being put through. Raise it in the settings, or wait for midnight UTC.";

  private final Database database;
  private final TollLimits limits;
  private final Clock clock;
  private final Supplier<LoadedWorld> world;

  CallAlarms(Database database, TollLimits limits, Clock clock, Supplier<LoadedWorld> world) {
    this.database = database;
    this.limits = limits;
    this.clock = clock;
    this.world = world;
  }

  /** A sentence for each. */
  Stream<String> all() {
    Instant now = clock.instant();
    OfficeTroubles troubles = OfficeTroubleStore.read(database, now);
    TollCounts counts =
        database.read(handle -> TollStore.counts(handle, TollAccount.WITHHELD, now));
    boolean spent = new Toll(limits, TollAccount.WITHHELD, counts).isSpent();
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Stream.concat(
        spent ? Stream.of(SPENT) : Stream.empty(),
        wrongNumbers(troubles, world.get().atlas().roster(), day));
  }

  /** Those told of most often first. */
  private static Stream<String> wrongNumbers(
      OfficeTroubles troubles, Roster roster, LocalDate day) {
    Map<PhoneNumber, List<String>> whose = whose(troubles, roster, day);
    return troubles.wrong().entrySet().stream()
        .sorted(
            Map.Entry.<PhoneNumber, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().e164()))
        .map(
            entry ->
                alarm(
                    entry.getKey(),
                    entry.getValue(),
                    whose.getOrDefault(entry.getKey(), List.of("nobody who is loaded now"))));
  }

  private static String alarm(PhoneNumber number, int reports, List<String> whose) {
    String callers = reports == 1 ? "A caller says" : reports + " callers say";
    return callers
        + " that "
        + number.dialable()
        + " ("
        + String.join(", ", whose)
        + ") is a wrong number. Check it, and load the right one.";
  }

  private static Map<PhoneNumber, List<String>> whose(
      OfficeTroubles troubles, Roster roster, LocalDate day) {
    return roster.seats().stream()
        .flatMap(seat -> roster.holding(seat, day).stream())
        .flatMap(member -> member.offices().stream().map(office -> new Place(member, office)))
        .filter(place -> troubles.wrong().containsKey(place.office().phone()))
        .collect(
            Collectors.groupingBy(
                place -> place.office().phone(),
                Collectors.mapping(place -> place.member().name(), Collectors.toList())));
  }

  private record Place(Legislator member, Office office) {}
}
