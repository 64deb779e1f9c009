package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.twilio.SmsRenderer;

/** Several admins write, publish and take back words that supporters are given. */
final class ScriptsOverHttpTest {
  private static final File PREVIEWS = new File("src/test/resources/admin/previews.yaml");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    return AdminStory.tests("scripts", folder);
  }

  /** A preview is what the same server texts, segment for segment. */
  @Test
  void aPreviewIsWhatSupportersGet() throws Exception {
    try (RunningApp app = RunningApp.start(folder)) {
      int number = 0;
      for (JsonNode asked : new YAMLMapper().readTree(PREVIEWS)) {
        ApiAnswer preview = AdminClient.of(app).post("preview", asked);
        Texter texter = new Texter(app, ++number);
        assertThat(preview.json().get("exchanges")).as("%s", preview).isNotEmpty();
        for (JsonNode exchange : preview.json().get("exchanges")) {
          List<String> texts = texter.text(exchange.get("said").asText()).texts();
          assertThat(exchange.get("texts").findValuesAsText("text"))
              .as("%s", asked)
              .isEqualTo(texts);
          assertThat(exchange.get("texts").findValues("segments").stream().map(JsonNode::asInt))
              .isEqualTo(texts.stream().map(SmsRenderer::segments).toList());
        }
      }
    }
  }
}
