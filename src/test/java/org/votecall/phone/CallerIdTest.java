package org.votecall.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What carriers give for a caller's number, and whether an office's number may be dialled. */
class CallerIdTest {
  private static final Path TABLES = Path.of("src/test/resources/phone");

  @TestFactory
  Stream<DynamicTest> callers() throws IOException {
    return rows("callers.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "from <" + row[0] + ">",
                    () -> {
                      CallerId caller = CallerId.read(row[0]);
                      assertThat(caller.origin()).isEqualTo(CallerId.Origin.valueOf(row[1]));
                      assertThat(caller.shown().map(PhoneNumber::e164))
                          .isEqualTo(Stream.of(row[2]).filter(e164 -> !e164.equals("-")).findAny());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> offices() throws IOException {
    return rows("dialled.tsv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "dial " + row[0],
                    () -> {
                      PhoneNumber number = new PhoneNumber(row[0]);
                      assertThat(DialPlan.serves(number)).isEqualTo(row[1].equals("yes"));
                      if (row[1].equals("yes")) {
                        assertThat(DialPlan.refusal(number)).isEmpty();
                      }
                    }));
  }

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(TABLES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }
}
