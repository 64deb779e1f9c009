package org.votecall.twilio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormTest {

  static Stream<Arguments> read() {
    return Stream.of(
        arguments("", Map.of()),
        arguments("&&&", Map.of()),
        arguments("a=1", Map.of("a", List.of("1"))),
        arguments("a=1&b=2&", Map.of("a", List.of("1"), "b", List.of("2"))),
        arguments("b=2&a=1&b=1", Map.of("a", List.of("1"), "b", List.of("2", "1"))),
        arguments("a=1&a=1", Map.of("a", List.of("1", "1"))),
        arguments("a", Map.of("a", List.of(""))),
        arguments("a=", Map.of("a", List.of(""))),
        arguments("=a", Map.of("", List.of("a"))),
        arguments("=", Map.of("", List.of(""))),
        arguments("a==b", Map.of("a", List.of("=b"))),
        arguments("a=1;b=2", Map.of("a", List.of("1;b=2"))),
        arguments("a=+1+", Map.of("a", List.of(" 1 "))),
        arguments("a=%2B1", Map.of("a", List.of("+1"))),
        arguments("a%26b=%3d%3D", Map.of("a&b", List.of("=="))),
        arguments("a=%0A%00", Map.of("a", List.of("\n\0"))),
        arguments("a=%C3%B1%F0%9F%98%80", Map.of("a", List.of("ñ\uD83D\uDE00"))),
        // Bytes that should have been escaped are still what was signed.
        arguments("a=ñ", Map.of("a", List.of("ñ"))),
        arguments("A=1&a=2", Map.of("A", List.of("1"), "a", List.of("2"))));
  }

  @ParameterizedTest
  @MethodSource("read")
  void readsWhatWasSent(String body, Map<String, List<String>> fields) throws Form.Malformed {
    assertThat(Form.parse(body.getBytes(UTF_8)).fields()).isEqualTo(fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=%",
        "a=%4",
        "a=%ZZ",
        "a=%4Z",
        "a=%-1",
        "a=%+1",
        "a=% 1",
        "a=%4&b=1",
        "%=1",
        "%4=1",
        "a=1&b=%",
        "a=%u0041",
        "a=%ñ",
      })
  void refusesABrokenEscape(String body) {
    assertThatThrownBy(() -> Form.parse(body.getBytes(UTF_8))).isInstanceOf(Form.Malformed.class);
  }

  /**
   * A lenient decoder makes one replacement character of them all: unlike bytes would sign alike.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=%FF",
        "a=%C3",
        "a=%C3%28",
        "%C3=1",
        "a=%C0%80",
        "a=%ED%A0%80",
        "a=%F4%90%80%80"
      })
  void refusesWhatIsNotUtf8(String body) {
    assertThatThrownBy(() -> Form.parse(body.getBytes(UTF_8))).isInstanceOf(Form.Malformed.class);
  }

  @Test
  void refusesAnotherCharset() {
    assertThatThrownBy(() -> Form.parse("a=ñ".getBytes(ISO_8859_1)))
        .isInstanceOf(Form.Malformed.class);
  }

  @Test
  void givesTheFirstValueOfAName() throws Form.Malformed {
    Form form = Form.parse("a=2&a=1&b=".getBytes(UTF_8));
    assertThat(form.first("a")).contains("2");
    assertThat(form.first("b")).contains("");
    assertThat(form.first("c")).isEmpty();
  }

  @Test
  void readsBackWhatOthersEncode() throws Form.Malformed {
    Random random = new Random(50);
    for (int i = 0; i < 500; i++) {
      String name = RandomText.of(random, 5);
      String value = RandomText.of(random, 60);
      String body = URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
      assertThat(Form.parse(body.getBytes(UTF_8)).fields()).isEqualTo(Map.of(name, List.of(value)));
    }
  }
}
