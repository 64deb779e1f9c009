package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.admin.api.Description;
import org.votecall.admin.api.RecordKind;

/** Every kind of record over HTTP, by {@code src/test/resources/admin/records.yaml}. */
final class AdminRecordsTest {
  private static final File SAMPLES = new File("src/test/resources/admin/records.yaml");

  private RunningApp app;
  private AdminClient admin;

  /** A record to be tried, and by whom it is needed; empty for nobody. */
  private record Sample(
      String kind, String path, ObjectNode record, JsonNode change, String neededBy) {
    private static Sample read(JsonNode one) {
      String[] parts =
          StreamSupport.stream(one.get("path").spliterator(), false)
              .map(JsonNode::asText)
              .toArray(String[]::new);
      return new Sample(
          parts[0],
          AdminClient.path(parts),
          (ObjectNode) one.get("record"),
          one.get("change"),
          one.path("needed_by").asText());
    }

    private ObjectNode changed() {
      return record.deepCopy().setAll((ObjectNode) change);
    }

    @Override
    public String toString() {
      return path;
    }
  }

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder);
    admin = AdminClient.of(app);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private static List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    new YAMLMapper().readTree(SAMPLES).forEach(one -> samples.add(Sample.read(one)));
    return samples;
  }

  @Test
  void thereIsASampleOfEveryKind() throws Exception {
    assertThat(samples().stream().map(Sample::kind))
        .containsExactlyInAnyOrderElementsOf(
            Description.read().records().stream().map(RecordKind::plural).toList());
  }

  @Test
  void goesThroughTheLifeOfARecordOfEveryKind() throws Exception {
    for (Sample sample : samples()) {
      appears(sample);
      isWrittenAgain(sample);
      isKeptFromThoseWhoAreLate(sample);
    }
    List<Sample> backwards = new ArrayList<>(samples());
    for (Sample sample : backwards) {
      isKeptForThoseWhoNeedIt(sample);
    }
    Collections.reverse(backwards);
    for (Sample sample : backwards) {
      disappears(sample);
    }
  }

  private void appears(Sample sample) {
    assertThat(admin.get(sample.path).status()).as("%s", sample).isEqualTo(404);
    ApiAnswer created = admin.with("If-None-Match", "*").put(sample.path, sample.record);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    ApiAnswer got = admin.get(sample.path);
    assertThat(got.json()).isEqualTo(created.json());
    assertThat(got.header("ETag")).isNotEmpty().isEqualTo(created.header("ETag"));
    assertThat(without(got.json(), sample.record)).isEqualTo(sample.record);
    assertThat(listed(sample)).contains(got.json());
  }

  /** Only those fields that were sent: the key is told in the path. */
  private static ObjectNode without(JsonNode got, ObjectNode sent) {
    List<String> fields = new ArrayList<>();
    sent.fieldNames().forEachRemaining(fields::add);
    return ((ObjectNode) got.deepCopy()).retain(fields);
  }

  private List<JsonNode> listed(Sample sample) {
    List<JsonNode> listed = new ArrayList<>();
    admin.get(sample.kind + "?limit=1000").json().get("items").forEach(listed::add);
    return listed;
  }

  private void isWrittenAgain(Sample sample) throws Exception {
    ApiAnswer got = admin.get(sample.path);
    long lines = lines();
    ApiAnswer same = admin.put(sample.path, got.json());
    assertThat(same.status()).isEqualTo(200);
    assertThat(same.header("ETag")).isEqualTo(got.header("ETag"));
    assertThat(lines()).as("the audit log has nothing to tell of " + sample).isEqualTo(lines);
    ApiAnswer other = admin.with("If-Match", got.header("ETag")).put(sample.path, sample.changed());
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.header("ETag")).isNotEqualTo(got.header("ETag"));
    assertThat(lines()).isEqualTo(lines + 1);
  }

  private void isKeptFromThoseWhoAreLate(Sample sample) throws Exception {
    ApiAnswer there = admin.get(sample.path);
    long lines = lines();
    for (AdminClient late :
        List.of(admin.with("If-Match", "\"0123456789abcdef\""), admin.with("If-None-Match", "*"))) {
      ApiAnswer put = late.put(sample.path, sample.record);
      assertThat(put.status()).isEqualTo(409);
      assertThat(put.code()).isEqualTo("stale");
      assertThat(put.json().get("current")).isEqualTo(there.json());
      assertThat(without(put.json().get("yours"), sample.record)).isEqualTo(sample.record);
      ApiAnswer delete = late.delete(sample.path);
      assertThat(delete.status()).isEqualTo(409);
      assertThat(delete.json().get("current")).isEqualTo(there.json());
    }
    assertThat(lines()).isEqualTo(lines);
    assertThat(admin.get(sample.path).json()).isEqualTo(there.json());
  }

  private void isKeptForThoseWhoNeedIt(Sample sample) {
    if (!sample.neededBy.isEmpty()) {
      ApiAnswer refused = admin.delete(sample.path);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.json().get("problems"))
          .as("%s", sample)
          .anyMatch(problem -> problem.path("place").asText().startsWith(sample.neededBy));
      assertThat(admin.get(sample.path).status()).isEqualTo(200);
    }
  }

  private void disappears(Sample sample) {
    ApiAnswer there = admin.get(sample.path);
    ApiAnswer deleted = admin.with("If-Match", there.header("ETag")).delete(sample.path);
    assertThat(deleted.status()).as("%s %s", sample, deleted.text()).isEqualTo(204);
    assertThat(admin.get(sample.path).status()).isEqualTo(404);
    assertThat(admin.delete(sample.path).status()).isEqualTo(404);
    assertThat(listed(sample)).doesNotContain(there.json());
  }

  /** What is in the folder, or known of old, can be written as it was read, and nothing changes. */
  @Test
  void whatWasReadCanBeWritten() throws Exception {
    long lines = lines();
    for (RecordKind kind : Description.read().records()) {
      for (JsonNode record : listedFirst(kind)) {
        String path = path(kind, record);
        ApiAnswer got = admin.get(path);
        assertThat(got.json()).isEqualTo(record);
        ApiAnswer put = admin.with("If-Match", got.header("ETag")).put(path, record);
        assertThat(put.status()).as("%s %s", path, put.text()).isEqualTo(200);
        assertThat(put.header("ETag")).as(path).isEqualTo(got.header("ETag"));
        assertThat(lines()).as(path).isEqualTo(lines);
      }
    }
  }

  private List<JsonNode> listedFirst(RecordKind kind) {
    List<JsonNode> some = new ArrayList<>();
    admin.get(kind.plural() + "?limit=3").json().get("items").forEach(some::add);
    return some;
  }

  private static String path(RecordKind kind, JsonNode record) {
    return AdminClient.path(
        Stream.of(kind.path().split("/"))
            .map(
                part ->
                    part.startsWith("{") ? record.get(part.replaceAll("[{}]", "")).asText() : part)
            .toArray(String[]::new));
  }

  @Test
  void turnsPages() {
    List<JsonNode> all = new ArrayList<>();
    String after = "";
    do {
      JsonNode page =
          admin
              .get(
                  "jurisdictions?limit=20"
                      + (after.isEmpty() ? "" : "&after=" + AdminClient.path(after)))
              .json();
      assertThat(page.get("items")).hasSizeBetween(1, 20);
      page.get("items").forEach(all::add);
      after = page.get("next").asText("");
    } while (!after.isEmpty());
    List<JsonNode> atOnce = new ArrayList<>();
    admin.get("jurisdictions?limit=1000").json().get("items").forEach(atOnce::add);
    assertThat(all).isEqualTo(atOnce).hasSizeGreaterThan(40);
  }

  private long lines() throws Exception {
    return Long.parseLong(app.database().column("SELECT COUNT(*) FROM audit").get(0));
  }
}
