package org.votecall.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

  /** It is reached before it is raised: the caller who reaches it hears so. */
  @ParameterizedTest(name = "{0} calls hoped for, {1} made: {2}")
  @CsvSource({
    "1000, 0, 1000",
    "1000, 1000, 1000",
    "1000, 1001, 1500",
    "1000, 1500, 1500",
    "1000, 1501, 2250",
    "1000, 2251, 3380",
    "1, 1, 1",
    "1, 2, 2",
    "1, 3, 3",
    "15, 16, 30"
  })
  void isRaisedByHalf(int calls, long made, long named) {
    assertThat(new Goal(calls, true).at(made)).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource({"10, 0", "10, 10", "10, 500"})
  void staysWhereItIsNotToBeRaised(int calls, long made) {
    assertThat(new Goal(calls, false).at(made)).isEqualTo(10);
  }
}
