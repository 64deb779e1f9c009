package org.votecall.atlas.people;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.ChamberWords;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.States;
import org.votecall.words.Localized;

/** Every legislature there is, with no more than reading a file of people asks of it. */
final class Governments {
  private static final ChamberWords WORDS =
      new ChamberWords(Localized.of("House"), Localized.of("Member"), Localized.of("District"));

  private static final String INVENTED = "zz";
  private static final Set<String> WITH_MEMBERS_AT_LARGE = Set.of("dc", "pr");
  private static final Set<String> WITHOUT_A_LEGISLATURE_HERE = Set.of("gu", "vi", "as", "mp");

  private Governments() {}

  static Optional<Jurisdiction> byState(String state) {
    if (state.equals("us")) {
      return Optional.of(government(state, Map.of(ChamberType.LOWER, "cd", ChamberType.UPPER, "")));
    }
    if ((States.name(state).isEmpty() && !state.equals(INVENTED))
        || WITHOUT_A_LEGISLATURE_HERE.contains(state)) {
      return Optional.empty();
    }
    Map<ChamberType, String> chambers =
        switch (state) {
          case "ne" -> Map.of(ChamberType.UNICAMERAL, "sldu");
          case "dc" -> Map.of(ChamberType.UNICAMERAL, "ward");
          default -> Map.of(ChamberType.LOWER, "sldl", ChamberType.UPPER, "sldu");
        };
    return Optional.of(government(state, chambers));
  }

  private static Jurisdiction government(String state, Map<ChamberType, String> types) {
    String territory =
        DivisionId.whole(state).toString().replace("ocd-division", "ocd-jurisdiction");
    JurisdictionId id = new JurisdictionId(territory + "/government");
    List<Chamber> chambers =
        types.entrySet().stream()
            .map(entry -> chamber(id, state, entry.getKey(), entry.getValue()))
            .toList();
    return new Jurisdiction(
        id, States.name(state).orElse(state), state, ZoneOffset.UTC, Set.of(), chambers);
  }

  private static Chamber chamber(
      JurisdictionId id, String state, ChamberType type, String divisionType) {
    int atLarge = WITH_MEMBERS_AT_LARGE.contains(state) ? 11 : 0;
    return new Chamber(id, state, type, WORDS, divisionType, 2, atLarge, null, null, Map.of());
  }
}
