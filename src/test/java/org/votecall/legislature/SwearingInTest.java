package org.votecall.legislature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws tell a day; this tells which one was last. */
class SwearingInTest {
  @ParameterizedTest
  @CsvSource({
    // California: on the day itself, the day before it, and in a year with none
    "1st Mon Dec 2024+2, 2024-12-02, 2024-12-02",
    "1st Mon Dec 2024+2, 2024-12-01, 2022-12-05",
    "1st Mon Dec 2024+2, 2026-11-20, 2024-12-02",
    "1st Mon Dec 2024+2, 2026-12-07, 2026-12-07",
    // Congress, long before and long after the year that is named
    "3 Jan 2025+2, 2025-01-02, 2023-01-03",
    "3 Jan 2025+2, 1999-06-01, 1999-01-03",
    "3 Jan 2025+2, 2098-12-31, 2097-01-03",
    "3 jan 2025+2, 2026-01-03, 2025-01-03",
    // every four years: Maryland, Virginia's Senate, Mississippi
    "2nd Wed Jan 2023+4, 2026-11-20, 2023-01-11",
    "2nd Wed Jan 2024+4, 2024-01-09, 2020-01-08",
    "Tue after 1st Mon Jan 2024+4, 2026-11-20, 2024-01-02",
    // election day, the day after it, and fifteen days after it
    "Tue after 1st Mon Nov 2024+2, 2025-01-01, 2024-11-05",
    "Tue after 1st Mon Nov 2024+2, 2026-11-02, 2024-11-05",
    "Tue after 1st Mon Nov 2024+2, 2026-11-03, 2026-11-03",
    "Wed after 1st Mon Nov 2022+4, 2026-11-03, 2022-11-09",
    "Wed after 1st Mon Nov 2022+4, 2026-11-04, 2026-11-04",
    "Wed after 3rd Mon Nov 2024+2, 2026-01-01, 2024-11-20",
    // a day told as after another may be in the next year
    "Wed after 31 Dec 2024+2, 2025-01-01, 2025-01-01",
    "Wed after 31 Dec 2024+2, 2024-12-31, 2023-01-04",
  })
  void theLastOneByADay(String law, LocalDate day, LocalDate last) {
    assertThat(SwearingIn.parse(law).lastBy(day)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'is not a day, a year and every how many years, like 3 Jan 2025+2'",
    "3 Jan 2025, 'is not a day, a year and every how many years, like 3 Jan 2025+2'",
    "3 Jan 2025+0, 'is not a day, a year and every how many years, like 3 Jan 2025+2'",
    "Jan 3 2025+2, 'is not a day like 3 Jan, 1st Mon Dec or Tue after 1st Mon Nov'",
    "5th Mon Jan 2025+2, 'is not a day like 3 Jan, 1st Mon Dec or Tue after 1st Mon Nov'",
    "1st Mnd Jan 2025+2, '\"Mnd\" is not a weekday like Mon'",
    "Xyz after 3 Jan 2025+2, '\"Xyz\" is not a weekday like Mon'",
    "3 Jnu 2025+2, '\"Jnu\" is not a month like Jan'",
    "29 Feb 2024+4, '\"29 Feb\" is not a day that every year has'",
    "0 Jan 2025+2, '\"0 Jan\" is not a day that every year has'",
  })
  void whoWroteItIsToldWhatIsWrong(String law, String words) {
    assertThatThrownBy(() -> SwearingIn.parse(law))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }
}
