package org.votecall.address;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.votecall.legislature.DivisionId;

/** The answer to "which district is this?": a value for each way it can go. */
public sealed interface Resolution {

  /** Calls the one method of {@code cases} that fits. */
  void tell(Cases cases);

  /** Every district the place may lie in, of all chambers that this tells anything of. */
  default Set<DivisionId> possible() {
    return Set.copyOf(choice());
  }

  /** The districts to choose from, the likeliest first, where that is open to correction. */
  default List<DivisionId> choice() {
    return List.of();
  }

  /** The home with its district in it, where that is settled or likely. */
  default Optional<Home> settled() {
    return Optional.empty();
  }

  record Found(Home home) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.found(home);
    }

    @Override
    public Set<DivisionId> possible() {
      return home.divisions();
    }

    @Override
    public Optional<Home> settled() {
      return Optional.of(home);
    }
  }

  /**
   * It lies in one of {@code candidates}, and nearly everybody there lives in that of {@code home}.
   */
  record Likely(Home home, List<DivisionId> candidates) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.likely(home, candidates);
    }

    @Override
    public Optional<Home> settled() {
      return Optional.of(home);
    }

    @Override
    public List<DivisionId> choice() {
      return candidates;
    }
  }

  /**
   * It is one of {@code candidates}, never fewer than two, the likeliest first. A whole state among
   * them stands for a home there, outside the chamber's reach.
   */
  record Ambiguous(Home home, List<DivisionId> candidates) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.ambiguous(home, candidates);
    }

    @Override
    public List<DivisionId> choice() {
      return candidates;
    }
  }

  /**
   * It lies in another state.
   *
   * @param state two letters, lower case
   */
  record OutOfArea(String state) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.outOfArea(state);
    }
  }

  /** There is no such place as far as we know. */
  record Unknown() implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.unknown();
    }
  }

  /** We could not ask now; asking again later may help. */
  record Unavailable() implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.unavailable();
    }
  }

  /** No lines that we know are in force there on that day. */
  record Unmapped(String state) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.unmapped(state);
    }
  }

  /** What to do in each case. */
  interface Cases {
    void found(Home home);

    void likely(Home home, List<DivisionId> candidates);

    void ambiguous(Home home, List<DivisionId> candidates);

    void outOfArea(String state);

    void unknown();

    void unavailable();

    void unmapped(String state);
  }
}
