package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {
  private static final int PORT = 8080;
  private static final String HERE = "localhost:8080";

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost:8080",
    "127.0.0.1, 127.0.0.1:8080",
    "127.8.9.1, LOCALHOST:8080",
    "::1, [::1]:8080",
    "[::1], localhost:8080",
    "0:0:0:0:0:0:0:1, localhost:8080",
    "::ffff:127.0.0.1, localhost:8080",
  })
  void letsInWhoIsHere(String address, String host) {
    assertThat(new Visitor(address, host, null, null, false).refusal(PORT)).isEmpty();
    assertThat(new Visitor(address, host, "http://localhost:8080", null, false).refusal(PORT))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "192.168.1.20",
        "10.0.0.1",
        "0.0.0.0",
        "54.172.60.0",
        "2001:db8::1",
        "fe80::1%eth0",
        "localhost",
        "127.0.0.1.example.org",
        ""
      })
  void keepsOtherMachinesOut(String address) {
    assertThat(new Visitor(address, HERE, null, null, false).refusal(PORT).orElseThrow())
        .contains("http://localhost:8080/simulator");
  }

  @Test
  void keepsOutWhatCameThroughAProxy() {
    assertThat(new Visitor("127.0.0.1", HERE, null, null, true).refusal(PORT)).isPresent();
  }

  /** Anybody can make a name of theirs lead to this machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "votecall.example:8080",
        "localhost",
        "localhost:8081",
        "localhost.example:8080",
        "::1:8080",
        ""
      })
  void goesByItsOwnNamesOnly(String host) {
    assertThat(new Visitor("127.0.0.1", host, null, null, false).refusal(PORT)).isPresent();
    assertThat(new Visitor("127.0.0.1", null, null, null, false).refusal(PORT)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://votecall.example",
        "http://localhost",
        "http://localhost:3000",
        "https://localhost:8080",
        "null",
        ""
      })
  void takesNothingFromOtherPages(String origin) {
    assertThat(new Visitor("127.0.0.1", HERE, origin, null, false).refusal(PORT)).isPresent();
  }

  @Test
  void theUsualPortMayBeLeftOut() {
    assertThat(new Visitor("127.0.0.1", "localhost", "http://localhost", null, false).refusal(80))
        .isEmpty();
    assertThat(new Visitor("127.0.0.1", "localhost:80", null, null, false).refusal(80)).isEmpty();
  }

  @Test
  void takesNothingThatABrowserSaysComesFromAnotherSite() {
    assertThat(new Visitor("127.0.0.1", HERE, null, "cross-site", false).refusal(PORT)).isPresent();
    assertThat(new Visitor("127.0.0.1", HERE, null, "same-origin", false).refusal(PORT)).isEmpty();
  }
}
