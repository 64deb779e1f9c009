package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been answered is on disk, however the program ends. A real process is ended here. */
final class CrashTest {
  private static final int TEXTS = 1_000;

  @ParameterizedTest
  @ValueSource(longs = {731, 2, 66})
  void nothingAnsweredIsLost(long seed, @TempDir Path folder) throws Exception {
    Random random = new Random(seed);
    DatabaseFile database = DatabaseFile.in(folder);
    List<InboundText> texts = Crowd.texts(TEXTS, random);
    Crowd crowd = new Crowd(texts);
    try (ServerProcess server = ServerProcess.start(database)) {
      crowd.send(server.twilio(), 200 + random.nextInt(500), server::kill);
      server.awaitEnd();
    }
    assertThat(crowd.refused()).isEmpty();
    assertThat(crowd.answered()).hasSizeBetween(200, TEXTS - 200);
    whatWasAnsweredIsStored(database, crowd);
    turnsAreWhole(database, texts);
    try (ServerProcess again = ServerProcess.start(database)) {
      everyCopyGetsTheSame(again, crowd, texts);
      assertThat(again.log()).doesNotContain("starts afresh", "ERROR");
    }
    turnsAreWhole(database, texts);
  }

  private static void whatWasAnsweredIsStored(DatabaseFile database, Crowd crowd)
      throws SQLException {
    assertThat(inbound(database)).containsAll(sids(crowd.answered()));
    assertThat(database.column("SELECT external_id FROM consent WHERE kind = 'OPT_OUT'"))
        .containsAll(
            crowd.answered().keySet().stream()
                .filter(text -> text.body().equals("STOP"))
                .map(InboundText::sid)
                .toList());
  }

  /** What one turn writes is all there or not at all. */
  private static void turnsAreWhole(DatabaseFile database, List<InboundText> texts)
      throws SQLException, IOException {
    assertThat(database.column("PRAGMA integrity_check")).containsExactly("ok");
    Set<String> kept = inbound(database);
    List<InboundText> turns = texts.stream().filter(text -> kept.contains(text.sid())).toList();
    assertThat(database.column("SELECT external_id FROM consent WHERE kind = 'OPT_OUT'"))
        .containsExactlyInAnyOrderElementsOf(
            turns.stream()
                .filter(text -> text.body().equals("STOP"))
                .map(InboundText::sid)
                .toList());
    Map<String, Long> each =
        turns.stream().collect(Collectors.groupingBy(InboundText::from, Collectors.counting()));
    for (Map.Entry<String, Long> supporter : each.entrySet()) {
      assertThat(
              database.column(
                  "SELECT version % 1000 FROM session WHERE session_key = ?",
                  ServerProcess.key(supporter.getKey())))
          .containsExactly(supporter.getValue().toString());
    }
    ObjectMapper json = new ObjectMapper();
    for (String state : database.column("SELECT state FROM session")) {
      assertThat(json.readTree(state).hasNonNull("step")).as(state).isTrue();
    }
  }

  /** Answered before or not, every text is sent twice more, as by a carrier that saw no answer. */
  private static void everyCopyGetsTheSame(
      ServerProcess server, Crowd before, List<InboundText> texts) throws Exception {
    Crowd second = sendAll(server, texts);
    Crowd third = sendAll(server, texts);
    assertThat(second.answered()).containsAllEntriesOf(before.answered()).hasSize(TEXTS);
    assertThat(third.answered()).isEqualTo(second.answered());
  }

  private static Crowd sendAll(ServerProcess server, List<InboundText> texts) throws Exception {
    Crowd crowd = new Crowd(texts);
    crowd.send(server.twilio(), TEXTS, () -> {});
    return crowd;
  }

  private static Set<String> inbound(DatabaseFile database) throws SQLException {
    return new HashSet<>(database.column("SELECT external_id FROM inbound"));
  }

  private static Set<String> sids(Map<InboundText, String> answered) {
    return answered.keySet().stream().map(InboundText::sid).collect(Collectors.toSet());
  }
}
