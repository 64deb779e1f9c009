package org.votecall.legislature;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every government that is known, by its id and by its state. */
public final class Jurisdictions {
  private static final String CONGRESS = "us";
  private static final Comparator<Chamber> UPPER_LAST =
      Comparator.comparing(chamber -> chamber.type() == ChamberType.UPPER);
  private static final Jurisdictions BUILT_IN = new Jurisdictions(new BuiltInJurisdictions().all());

  private final Map<JurisdictionId, Jurisdiction> byId = new LinkedHashMap<>();

  /** Of several in one state, the one named first: its government comes before its cities'. */
  private final Map<String, Jurisdiction> byState = new HashMap<>();

  private Jurisdictions(Collection<Jurisdiction> jurisdictions) {
    jurisdictions.forEach(one -> byId.put(one.id(), one));
    byId.values().forEach(one -> byState.putIfAbsent(one.state(), one));
  }

  /**
   * The fifty states, the District of Columbia, Puerto Rico and Congress, as of 2026; each row of
   * the table names the legislature's own site.
   */
  public static Jurisdictions builtIn() {
    return BUILT_IN;
  }

  /** These and {@code others}, which take the place of those with the same id. */
  public Jurisdictions with(Collection<Jurisdiction> others) {
    return new Jurisdictions(Stream.concat(byId.values().stream(), others.stream()).toList());
  }

  public Collection<Jurisdiction> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Jurisdiction> find(JurisdictionId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The government of a state, two letters in lower case; {@code us} for the federal one. */
  public Optional<Jurisdiction> ofState(String state) {
    return Optional.ofNullable(byState.get(state));
  }

  /** That of the United States. */
  public Jurisdiction nation() {
    return Objects.requireNonNull(byState.get(CONGRESS));
  }

  /** The chamber whose district {@code district} is; empty for a whole state, which is none. */
  public Optional<Chamber> chamberOf(DivisionId district) {
    return district.isWhole()
        ? Optional.empty()
        : chambersOver(district.state()).stream()
            .filter(chamber -> chamber.isDistrict(district))
            .findFirst();
  }

  /** In which somebody living in {@code state} has members: first the state's, then Congress. */
  public List<Chamber> chambersOver(String state) {
    return Stream.of(state, CONGRESS)
        .distinct()
        .flatMap(government -> ofState(government).stream())
        .flatMap(government -> government.chambers().stream().sorted(UPPER_LAST))
        .filter(chamber -> chamber.covers(state))
        .toList();
  }
}
