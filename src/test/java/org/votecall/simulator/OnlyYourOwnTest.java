package org.votecall.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * For every ZIP of the demo and every live campaign, however it is split: the numbers given are
 * those of the member for the district that is settled, in the chamber that votes, and no others.
 * Reads the demo's files by itself, so that it does not believe the code it checks.
 */
class OnlyYourOwnTest {
  private static final Path DEMO = Path.of("config/demo");
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Pattern PHONE = Pattern.compile("\\d{3}-\\d{3}-\\d{4}");

  private final Map<String, Set<String>> phonesByDivision = new HashMap<>();
  private int supporters;

  @Test
  void nobodyIsGivenSomebodyElsesLegislator() throws Exception {
    for (CSVRecord member : rows("legislators.csv")) {
      phonesByDivision.put(
          member.get("division").replaceAll(".*/", ""),
          Set.of(member.get("capitol_phone"), member.get("district_phone")));
    }
    Map<String, String> chambers =
        rows("votes.csv").stream()
            .filter(vote -> vote.get("status").equals("PLANNED"))
            .collect(Collectors.toMap(vote -> vote.get("bill"), vote -> vote.get("chamber")));
    try (Stage stage = Stage.open(DEMO, NOW)) {
      for (CSVRecord campaign : rows("campaigns.csv")) {
        if (campaign.get("state").equals("LIVE")) {
          boolean lower = chambers.get(campaign.get("bill")).equals("LOWER");
          for (CSVRecord zip : rows("zips.csv")) {
            check(stage, campaign.get("keyword"), zip, lower ? "lower" : "upper");
          }
        }
      }
    }
  }

  private void check(Stage stage, String keyword, CSVRecord zip, String chamber) {
    String type = chamber.equals("lower") ? "sldl:" : "sldu:";
    List<String> divisions =
        Arrays.stream(zip.get(chamber).split(" ")).map(label -> type + label).toList();
    for (int choice = 0; choice < divisions.size(); choice++) {
      String supporter = "supporter " + supporters++;
      List<String> answer = stage.text(supporter, keyword + " " + zip.get("zip")).texts();
      if (divisions.size() > 1) {
        assertThat(phones(answer)).as("%s before a choice", zip.get("zip")).isEmpty();
        answer = stage.text(supporter, String.valueOf(choice + 1)).texts();
      }
      assertThat(phones(answer)).as("%s %s", zip.get("zip"), answer).isNotEmpty();
      answer = stage.text(supporter, "who").texts();
      assertThat(phones(answer))
          .as("%s %s", zip.get("zip"), answer)
          .isEqualTo(phonesByDivision.get(divisions.get(choice)));
    }
  }

  private static Set<String> phones(List<String> texts) {
    return PHONE
        .matcher(String.join("\n", texts))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = format.parse(Files.newBufferedReader(DEMO.resolve(file)))) {
      return rows.getRecords();
    }
  }
}
