package org.votecall.atlas.people;

import java.util.List;
import org.votecall.legislature.Executive;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Seat;
import org.votecall.problem.Problem;

/**
 * Whom a file lists.
 *
 * @param extent whether who is not in it is no longer there
 * @param legislators in the file's order; whoever holds or held several seats is there once for
 *     each
 * @param executives the governor of each government first
 * @param vacancies seats that the file says nobody holds; until when, no file knows
 * @param notes what is worth knowing and needs no mending: a person without a phone, a number
 *     nobody can dial, a role long over
 */
public record People(
    Extent extent,
    List<Legislator> legislators,
    List<Executive> executives,
    List<Seat> vacancies,
    List<Problem> notes) {

  /** How much of a roster a file is. */
  public enum Extent {
    /** All who sit in the legislatures it has anybody of. */
    WHOLE,
    /** Those whom somebody wrote down. */
    SOME
  }

  public static final People NOBODY =
      new People(Extent.SOME, List.of(), List.of(), List.of(), List.of());

  public People {
    legislators = List.copyOf(legislators);
    executives = List.copyOf(executives);
    vacancies = List.copyOf(vacancies);
    notes = List.copyOf(notes);
  }

  /** Whether there is nothing in it to keep. */
  boolean isNobody() {
    return legislators.isEmpty() && executives.isEmpty() && vacancies.isEmpty();
  }
}
