package org.votecall.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check and the signer stand on Twilio's own examples first, on each other second. */
final class SignatureTest {
  private static final String TOKEN = "12345";
  private static final String BASE = "https://example.com";
  private static final String TARGET = "/myapp.php?foo=1&bar=2";
  private static final String SIGNATURE = "L/OH5YylLD5NRKLltdqwSvS0BnU=";
  private static final Map<String, List<String>> FIELDS =
      Map.of(
          "CallSid", List.of("CA1234567890ABCDE"),
          "Caller", List.of("+14158675310"),
          "Digits", List.of("1234"),
          "From", List.of("+14158675310"),
          "To", List.of("+18005551212"));

  private final SignatureCheck check = new SignatureCheck(BASE, List.of(TOKEN));
  private final Signer signer = new Signer(TOKEN);

  @Test
  void holdsTwiliosPublishedExample() {
    assertThat(check.passes(TARGET, FIELDS, SIGNATURE)).isTrue();
    assertThat(signer.sign(BASE + TARGET, FIELDS)).isEqualTo(SIGNATURE);
  }

  /** The example of Twilio's libraries: values in order, each once. */
  @Test
  void holdsTwiliosExampleOfARepeatedName() {
    String base = "https://mycompany.com";
    Map<String, List<String>> fields =
        Map.of(
            "Sid", List.of("CA123"),
            "SidAccount", List.of("AC123"),
            "Digits", List.of("5678", "1234", "1234"));
    String signature = "IK+Dwps556ElfBT0I3Rgjkr1wJU=";
    assertThat(signer.sign(base + TARGET, fields)).isEqualTo(signature);
    assertThat(new SignatureCheck(base, List.of(TOKEN)).passes(TARGET, fields, signature)).isTrue();
  }

  @Test
  void anyOtherFieldFails() {
    refuses(fields -> fields.put("Digits", List.of("1235")));
    refuses(fields -> fields.put("Digits", List.of("1234 ")));
    refuses(fields -> fields.put("Digits", List.of("")));
    refuses(fields -> fields.put("Digits", List.of("1234", "1235")));
    refuses(fields -> fields.put("Added", List.of("1")));
    refuses(fields -> fields.put("Added", List.of("")));
    refuses(fields -> fields.remove("To"));
    refuses(fields -> fields.put("digits", fields.remove("Digits")));
    refuses(Map::clear);
  }

  /** Twilio signs values as they are; a reader that trims them would refuse real messages. */
  @Test
  void spacesAroundAValueAreSigned() {
    Map<String, List<String>> padded = Map.of("Body", List.of("  a  "));
    String signature = signer.sign(BASE + TARGET, padded);
    assertThat(check.passes(TARGET, padded, signature)).isTrue();
    assertThat(check.passes(TARGET, Map.of("Body", List.of("a")), signature)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/myapp.php", "/myapp.php?foo=1", "/myapp.php?bar=2&foo=1", "/Myapp.php?foo=1"})
  void anotherTargetFails(String target) {
    assertThat(check.passes(target, FIELDS, SIGNATURE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com", "https://example.org", "https://example.com/app"})
  void anotherBaseFails(String base) {
    assertThat(new SignatureCheck(base, List.of(TOKEN)).passes(TARGET, FIELDS, SIGNATURE))
        .isFalse();
  }

  /** What stands in a query is no business of the check: it must neither decode nor choke on it. */
  @ParameterizedTest
  @ValueSource(strings = {"?a=%20b%2526", "?a=%C3%B1", "?a={b}|c", "?a=%zz", "?", "?a=1#b"})
  void takesTheTargetAsItStood(String query) {
    String target = "/sms" + query;
    String signature = signer.sign(BASE + target, FIELDS);
    assertThat(check.passes(target, FIELDS, signature)).isTrue();
    assertThat(check.passes("/sms", FIELDS, signature)).isFalse();
  }

  @Test
  void noHeaderFails() {
    assertThat(check.passes(TARGET, FIELDS, null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "=",
        "L/OH5YylLD5NRKLltdqwSvS0BnU",
        "L/OH5YylLD5NRKLltdqwSvS0BnU= ",
        "l/oh5yylld5nrklltdqwsvs0bnu=",
        "L/OH5YylLD5NRKLltdqwSvS0BnU=L/OH5YylLD5NRKLltdqwSvS0BnU=",
        "\u0000\uD83D\uDE00",
      })
  void garbageFails(String signature) {
    assertThat(check.passes(TARGET, FIELDS, signature)).isFalse();
  }

  @Test
  void acceptsBothTokensWhileOneIsBeingRotated() {
    SignatureCheck rotating = new SignatureCheck(BASE, List.of("new", TOKEN));
    assertThat(rotating.passes(TARGET, FIELDS, SIGNATURE)).isTrue();
    assertThat(rotating.passes(TARGET, FIELDS, new Signer("new").sign(BASE + TARGET, FIELDS)))
        .isTrue();
    assertThat(rotating.passes(TARGET, FIELDS, new Signer("older").sign(BASE + TARGET, FIELDS)))
        .isFalse();
    assertThat(check.passes(TARGET, FIELDS, new Signer("new").sign(BASE + TARGET, FIELDS)))
        .isFalse();
  }

  @Test
  void cannotBeMadeWithoutAToken() {
    assertThatThrownBy(() -> new SignatureCheck(BASE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void checkAndSignerAgree() {
    Random random = new Random(66);
    for (int i = 0; i < 500; i++) {
      Map<String, List<String>> fields = form(random);
      String signature = signer.sign(BASE + TARGET, fields);
      assertThat(check.passes(TARGET, fields, signature)).as("%s", fields).isTrue();
      fields.put("One more", List.of(""));
      assertThat(check.passes(TARGET, fields, signature)).as("%s", fields).isFalse();
    }
  }

  private static Map<String, List<String>> form(Random random) {
    Map<String, List<String>> fields = new TreeMap<>();
    for (int names = random.nextInt(12); names >= 0; names--) {
      List<String> values = new ArrayList<>();
      for (int times = random.nextInt(3); times >= 0; times--) {
        values.add(RandomText.of(random, 20));
      }
      fields.put(RandomText.of(random, 4), values);
    }
    return fields;
  }

  private void refuses(Consumer<Map<String, List<String>>> change) {
    Map<String, List<String>> changed = new TreeMap<>(FIELDS);
    change.accept(changed);
    assertThat(check.passes(TARGET, changed, SIGNATURE)).as("%s", changed).isFalse();
  }
}
