package org.votecall.address;

import java.util.List;
import org.votecall.legislature.DivisionId;

/** The answer to "which district is this?": a value for each way it can go. */
public sealed interface Resolution {

  /** Calls the one method of {@code cases} that fits. */
  void tell(Cases cases);

  record Found(Home home) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.found(home);
    }
  }

  /** It is one of {@code candidates}, never fewer than two. */
  record Ambiguous(Home home, List<DivisionId> candidates) implements Resolution {
    @Override
    public void tell(Cases cases) {
      cases.ambiguous(home, candidates);
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

  /** What to do in each case. */
  interface Cases {
    void found(Home home);

    void ambiguous(Home home, List<DivisionId> candidates);

    void outOfArea(String state);

    void unknown();

    void unavailable();
  }
}
