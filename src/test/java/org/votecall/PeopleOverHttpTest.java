package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who sits where and how to reach them, over HTTP. */
final class PeopleOverHttpTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return AdminStory.tests("people", folder);
  }

  /** Sent as they were read, nobody is changed, and the audit log has nothing to tell. */
  @Test
  void everybodyCanBeWrittenAsTheyWereRead() throws Exception {
    try (RunningApp app = RunningApp.start(folder)) {
      AdminClient admin = AdminClient.of(app);
      Map<String, JsonNode> before = LoadedOverHttp.seenBy(admin);
      JsonNode everybody = admin.get("legislators?limit=1000").json().get("items");
      assertThat(everybody).hasSizeGreaterThan(20);
      for (JsonNode one : everybody) {
        String path = AdminClient.path("legislators", one.get("id").asText());
        ApiAnswer got = admin.get(path);
        assertThat(got.json()).isEqualTo(one);
        ApiAnswer put = admin.with("If-Match", got.header("ETag")).put(path, got.json());
        assertThat(put.status()).as("%s", put).isEqualTo(200);
        assertThat(put.json()).isEqualTo(one);
        assertThat(put.header("ETag")).isEqualTo(got.header("ETag"));
      }
      assertThat(LoadedOverHttp.seenBy(admin)).isEqualTo(before);
    }
  }
}
