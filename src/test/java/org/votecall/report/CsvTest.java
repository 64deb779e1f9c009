package org.votecall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.votecall.campaign.Keyword;

/** A spreadsheet reads what is written, and runs none of it. */
class CsvTest {

  @Test
  void aHeaderThenRowsEachWithCrLf() {
    Csv csv =
        new Csv(
            List.of("name", "calls", "counting", "told"),
            List.of(
                List.of("Zoë Núñez, capitol", 7L, Count.of(5), true),
                List.of("", Count.FEW, Count.UNTOLD, false),
                List.of("a \"quoted\"\nline", -1, 0, "1-4")));
    assertThat(new String(csv.bytes(), UTF_8))
        .isEqualTo(
            String.join(
                "\r\n",
                "name,calls,counting,told",
                "\"Zoë Núñez, capitol\",7,5,true",
                "\"\",1-4,untold,false",
                "\"a \"\"quoted\"\"\nline\",-1,0,1-4",
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠x"})
  void noTextIsAFormula(String text) {
    Csv csv = new Csv(List.of("a", "b"), List.of(List.of("x", text)));
    assertThat(new String(csv.bytes(), UTF_8)).contains("'" + text).doesNotContain("," + text);
  }

  @Test
  void aNameThatLooksLikeAFormulaIsAName() {
    Breakdown.Row row =
        new Breakdown.Row("=cmd/CAPITOL", "=Cmd Name, capitol", Count.of(5), Count.UNTOLD);
    Breakdown breakdown =
        new Breakdown(new Keyword("CLOCKS"), Grouping.OFFICE, Instant.EPOCH, List.of(row));
    assertThat(new String(breakdown.csv().bytes(), UTF_8).lines())
        .containsExactly(
            "key,label,calls,counting", "'=cmd/CAPITOL,\"'=Cmd Name, capitol\",5,untold");
    assertThat(breakdown.fields()).containsEntry("by", "OFFICE");
  }
}
