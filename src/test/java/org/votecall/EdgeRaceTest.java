package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that arrive in the same instant. */
final class EdgeRaceTest {
  private static final String PHONE = "+15105550142";

  private RunningApp app;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder);
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void copiesOfOneTextAreOneTurn() throws Exception {
    InboundText text = new InboundText("SM1", PHONE, "hi");
    List<HttpResponse<String>> responses = atOnce(Collections.nCopies(200, text));
    assertThat(responses).hasSize(200).allMatch(response -> response.statusCode() == 200);
    assertThat(responses.stream().map(HttpResponse::body).distinct()).hasSize(1);
    assertThat(app.database().rows()).containsEntry("inbound", 1L).containsEntry("session", 1L);
    assertThat(app.turns(PHONE)).isEqualTo(1);
    assertThat(app.twilio().text(text).body()).isEqualTo(responses.get(0).body());
  }

  /** A message that counts must count once, however often and however closely it comes. */
  @Test
  void copiesOfAStopAreOneEntry() throws Exception {
    atOnce(Collections.nCopies(50, new InboundText("SM1", PHONE, "STOP")));
    assertThat(app.database().column("SELECT kind FROM consent")).containsExactly("OPT_OUT");
  }

  @Test
  void differentTextsOfOneSenderAllGetTheirTurn() throws Exception {
    List<InboundText> texts =
        IntStream.range(0, 50).mapToObj(i -> new InboundText("SM" + i, PHONE, "WHO")).toList();
    assertThat(atOnce(texts)).allMatch(response -> response.statusCode() == 200);
    assertThat(app.turns(PHONE)).isEqualTo(50);
    assertThat(new HashSet<>(app.database().column("SELECT external_id FROM inbound"))).hasSize(50);
    assertThat(app.database().rows()).containsEntry("supporter", 1L);
  }

  /** No turn may be decided on what another has changed meanwhile. */
  @Test
  void textsAtOnceAreAnsweredAsOneAfterAnother() throws Exception {
    List<String> oneByOne = new ArrayList<>();
    for (InboundText text : nonsense("+15105550143")) {
      oneByOne.add(app.twilio().text(text).body());
    }
    List<InboundText> texts = nonsense(PHONE);
    String greeting = app.twilio().text(texts.get(0)).body();
    List<String> atOnce =
        atOnce(texts.subList(1, texts.size())).stream().map(HttpResponse::body).toList();
    assertThat(oneByOne.get(0)).isEqualTo(greeting);
    assertThat(atOnce).containsExactlyInAnyOrderElementsOf(oneByOne.subList(1, oneByOne.size()));
  }

  /** Of texts that cross a STOP, none may be answered by a turn that came after it. */
  @Test
  void afterAStopAmongOthersNothingIsAnswered() throws Exception {
    List<InboundText> texts =
        IntStream.range(0, 30)
            .mapToObj(i -> new InboundText("SM" + i, PHONE, i == 15 ? "STOP" : "hi"))
            .toList();
    assertThat(atOnce(texts)).allMatch(response -> response.statusCode() == 200);
    assertThat(app.twilio().text(new InboundText("SM99", PHONE, "hi")).body())
        .endsWith("<Response/>");
    assertThat(app.database().column("SELECT kind FROM consent")).containsExactly("OPT_OUT");
  }

  private static List<InboundText> nonsense(String from) {
    return IntStream.range(0, 20)
        .mapToObj(i -> new InboundText("SM" + from + i, from, "xyzzy"))
        .toList();
  }

  private List<HttpResponse<String>> atOnce(List<InboundText> texts) throws Exception {
    return AtOnce.run(
        texts.stream()
            .<Callable<HttpResponse<String>>>map(text -> () -> app.twilio().text(text))
            .toList());
  }
}
