package org.votecall.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prefix tells the state, the armed forces' and the territories' too. */
class ZipPrefixesTest {
  private static final ZipPrefixes PREFIXES = ZipPrefixes.load();

  /** In the Pacific, three digits are shared by several territories, and by other countries. */
  @ParameterizedTest
  @CsvSource({
    "96798, hi",
    "96799, as",
    "96910, gu",
    "96932, gu",
    "96940, -",
    "96950, mp",
    "96960, -"
  })
  void stateOfAWholeZip(String zip, String state) {
    assertThat(PREFIXES.state(new Zip(zip)).orElse("-")).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "100, ny", "900, ca", "961, ca", "967, hi", "995, ak", "021, ma", "005, ny", "006, pr",
        "008, vi",
    "200, dc", "340, aa", "090, ae", "962, ap", "969, -", "733, tx", "885, tx", "834, id", "000, -",
    "004, -", "213, -"
  })
  void stateByPrefix(String prefix, String state) {
    Zip zip = new Zip(prefix + String.format(Locale.ROOT, "%02d", 1));
    assertThat(PREFIXES.state(zip).orElse("-")).isEqualTo(state);
  }
}
