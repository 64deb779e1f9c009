package org.votecall.legislature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.votecall.phone.PhoneNumber;

/** Who sits where. */
public final class Roster {
  /** A number that so many members of one chamber have is nobody's own. */
  private static final int SHARED_BY = 3;

  private final Map<Seat, List<Legislator>> bySeat = new HashMap<>();
  private final Map<JurisdictionId, List<Executive>> executives = new HashMap<>();
  private final Map<PhoneNumber, Set<LegislatorId>> byPhone = new HashMap<>();
  private final Map<LegislatorId, List<Legislator>> byId = new HashMap<>();

  public Roster(Collection<Legislator> legislators, Collection<Executive> executives) {
    for (Legislator legislator : legislators) {
      bySeat.computeIfAbsent(legislator.seat(), seat -> new ArrayList<>(1)).add(legislator);
      byId.computeIfAbsent(legislator.id(), id -> new ArrayList<>(1)).add(legislator);
      for (Office office : legislator.offices()) {
        byPhone.computeIfAbsent(office.phone(), phone -> new HashSet<>(1)).add(legislator.id());
      }
    }
    for (Executive executive : executives) {
      this.executives
          .computeIfAbsent(executive.jurisdiction(), one -> new ArrayList<>(1))
          .add(executive);
    }
  }

  /** Who holds {@code seat} on {@code day}: none when vacant, several where several are elected. */
  public List<Legislator> holding(Seat seat, LocalDate day) {
    return bySeat.getOrDefault(seat, List.of()).stream()
        .filter(legislator -> legislator.sitsOn(day))
        .toList();
  }

  /**
   * Everybody in {@code chamber} who represents those living in {@code district} on {@code day}:
   * its own members first, then those elected at large.
   */
  public List<Legislator> representing(DivisionId district, Chamber chamber, LocalDate day) {
    return Stream.concat(
            holding(chamber.seat(district), day).stream(),
            chamber.atLarge().stream().flatMap(seat -> holding(seat, day).stream()))
        .toList();
  }

  /**
   * Whether so much of {@code chamber} is known on {@code day} that nobody holding {@code district}
   * means a vacant seat, and not that we were never told: others of the same state do, or somebody
   * did hold this one and others of the chamber still do.
   */
  public boolean tells(DivisionId district, Chamber chamber, LocalDate day) {
    List<Seat> held =
        bySeat.keySet().stream()
            .filter(chamber::has)
            .filter(seat -> !holding(seat, day).isEmpty())
            .toList();
    return bySeat.containsKey(chamber.seat(district))
        ? !held.isEmpty()
        : held.stream().anyMatch(seat -> seat.division().state().equals(district.state()));
  }

  /** Who serves on {@code day} beside the legislature: the governor first, if there is one. */
  public List<Executive> executives(JurisdictionId jurisdiction, LocalDate day) {
    return executives.getOrDefault(jurisdiction, List.of()).stream()
        .filter(executive -> executive.servesOn(day))
        .toList();
  }

  /** The legislator with this id who sits on {@code day}. */
  public Optional<Legislator> sitting(LegislatorId id, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(legislator -> legislator.sitsOn(day))
        .findFirst();
  }

  /** Each time that somebody holds, has held or will hold a seat. */
  public List<Legislator> terms(LegislatorId id) {
    return List.copyOf(byId.getOrDefault(id, List.of()));
  }

  /** Everybody who holds, has held or will hold a seat, once for each. */
  public List<Legislator> members() {
    return bySeat.values().stream().flatMap(List::stream).toList();
  }

  /** Everybody who serves, has served or will serve beside a legislature. */
  public List<Executive> executives() {
    return executives.values().stream().flatMap(List::stream).toList();
  }

  /** Every seat anybody here has held or will. */
  public Set<Seat> seats() {
    return Set.copyOf(bySeat.keySet());
  }

  /** Whether {@code phone} is a line for many members, where one has to be asked for by name. */
  public boolean isMainLine(PhoneNumber phone) {
    return byPhone.getOrDefault(phone, Set.of()).size() >= SHARED_BY;
  }
}
