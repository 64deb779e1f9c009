package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phones, dates and addresses as people wrote them into public files. */
class PublicFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "508-555-0123, 508-555-0123, ",
    "(508) 555-0123, 508-555-0123, ",
    "508-555-0123 ext. 13, 508-555-0123, 13",
    "'508-555-0123, ext 13', 508-555-0123, 13",
    "508-555-0123 x13, 508-555-0123, 13",
    "508-555-0123x13, 508-555-0123, 13",
    "508-555-0123 Extension: 13, 508-555-0123, 13",
    "508.555.0123 #13, 508-555-0123, 13",
    "1-800-423-2900, 800-423-2900, "
  })
  void phonesWithTheirExtensions(String raw, String phone, String extension) {
    OfficeNumber number = OfficeNumber.read(raw);
    assertThat(number.phone().dialable()).isEqualTo(phone);
    assertThat(number.extension()).isEqualTo(extension);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask for it",
        "555-0123",
        "900-555-0123",
        "911",
        "508-555-0123 ext. 13 or 14",
        "508-555-0123 or 508-555-0124"
      })
  void numbersNobodyCanDial(String raw) {
    assertThrows(IllegalArgumentException.class, () -> OfficeNumber.read(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2014-01-01",
    "2014-12, 2014-12-01",
    "2014-12-05, 2014-12-05",
    "2014-12-05T00:00:00Z, 2014-12-05"
  })
  void aPartOfADateIsItsFirstDay(String raw, String day) {
    assertThat(PartialDate.firstDay(raw)).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void noDateIsNone(String raw) {
    assertThat(PartialDate.firstDay(raw)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-13", "2014-02-30", "12/5/2014", "soon"})
  void whatIsNoDateIsRefused(String raw) {
    assertThrows(IllegalArgumentException.class, () -> PartialDate.firstDay(raw));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Main St. Suite 2, West Oakwood, CA 90000 | West Oakwood",
        "Governor's Office; 1 Main St.; Oakwood, CA 90000-1234 | Oakwood",
        "Oakwood, CA 90000 | Oakwood",
        "Terminal 24, Suite F, St. Mary's, CA 90000 | St. Mary's",
        "1 Main St. Suite 2 Oakwood, CA 90000 | ",
        "CA |"
      })
  void theTownStandsBeforeTheState(String address, String town) {
    assertThat(ListedOffice.at("district", "", address).city()).isEqualTo(town);
  }
}
