package org.votecall.address.census;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.votecall.address.StreetAddress;
import org.votecall.address.Zip;

final class AddressLineTest {
  private static final Zip KNOWN = new Zip("97991");

  @Test
  void theZipThatIsKnownIsAddedUnlessTheAddressHasOne() {
    assertThat(line("450 Juniper Ln")).isEqualTo("450 Juniper Ln, 97991");
    assertThat(line("45000 Juniper Ln")).isEqualTo("45000 Juniper Ln, 97991");
    assertThat(line("450 Juniper Ln 97992")).isEqualTo("450 Juniper Ln 97992");
    assertThat(line("45000 Juniper Ln, OR 97992-1234"))
        .isEqualTo("45000 Juniper Ln, OR 97992-1234");
    assertThat(AddressLine.of(new StreetAddress("450 Juniper Ln", null)).text())
        .isEqualTo("450 Juniper Ln");
  }

  @Test
  void anAddressOnSeveralLinesIsOnOne() {
    assertThat(line(" 450 Juniper Ln\r\n\tFernley\u0000Falls 97992 "))
        .isEqualTo("450 Juniper Ln Fernley Falls 97992");
  }

  @Test
  void encodesWhateverPeopleWrite() {
    assertThat(new AddressLine("4 Peña & Co=1?#5+%20").encoded())
        .isEqualTo("4+Pe%C3%B1a+%26+Co%3D1%3F%235%2B%2520");
  }

  @Test
  void whatTheGeocoderWouldRefuseIsNotAsked() {
    assertThat(new AddressLine("1".repeat(100)).canBeAsked()).isTrue();
    assertThat(new AddressLine("1".repeat(101)).canBeAsked()).isFalse();
    assertThat(new AddressLine(" ,.- ").canBeAsked()).isFalse();
  }

  @Test
  void doesNotTellWhatItIs() {
    assertThat(new AddressLine("450 Juniper Ln")).hasToString("AddressLine");
  }

  private static String line(String text) {
    return AddressLine.of(new StreetAddress(text, KNOWN)).text();
  }
}
