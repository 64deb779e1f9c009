package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Ann Bell, Ann, Bell",
    "Ann Mary Bell, Ann Mary, Bell",
    "Rosa de la Cruz, Rosa, de la Cruz",
    "Beth Van Oak, Beth, Van Oak",
    "Van Oak, Van, Oak",
    "Steve St. Elm, Steve, St. Elm",
    "Carl Elm Jr., Carl, Elm Jr.",
    "'Carl Elm, Jr.', Carl, Elm Jr.",
    "Carl von Elm III, Carl, von Elm III",
    "Elm III, Elm, III",
    "Cher, '', Cher",
    "James (Jim) Oak, James, Oak",
    "José Núñez, José, Núñez"
  })
  void aNameThatStandsAloneIsParted(String name, String given, String family) {
    PersonName read = PersonName.read(name, "", "");
    assertThat(read.given()).isEqualTo(given);
    assertThat(read.family()).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann  O\u2019Dell, Ann O'Dell",
    "Ann\u00a0Bell, Ann Bell",
    "Ann\u200bBell, AnnBell",
    "Ann Bell\u2010Oak, Ann Bell-Oak",
    "Jose\u0301 Oak, Jos\u00e9 Oak",
    "James (Jim) Oak, James Oak",
    "Ann \u201cNan\u201d Oak, Ann \"Nan\" Oak"
  })
  void typographyIsMadePlain(String written, String plain) {
    assertThat(PersonName.read(written, "", "").full()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "?", "[name]", "Ann {last}", "Ann <b>Bell</b>", "Ann \u0007Bell"})
  void whatIsNoNameIsRefused(String name) {
    assertThrows(IllegalArgumentException.class, () -> PersonName.read(name, "", ""));
  }
}
