package org.votecall.script.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.votecall.AtOnce;
import org.votecall.audit.Author;
import org.votecall.campaign.Keyword;
import org.votecall.database.Database;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptKey;
import org.votecall.words.Language;

/** What holds of the versions that are kept, on whichever database. */
abstract class ScriptStoreContract {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final ScriptKey ONE =
      new ScriptKey(new Keyword("CLOCKS"), "floor", ScriptChannel.SMS, Language.EN);
  private static final ScriptKey OTHER = ONE.in(Language.ES);

  abstract Database database();

  @Test
  void everySaveIsAVersionOfItsScript() {
    String odd = "Ünïted \"quotes\"\nand lines 🙂";
    assertThat(store().save(ONE, "first", NOW)).isEqualTo(1);
    assertThat(store().save(ONE, odd, NOW.plusMillis(5))).isEqualTo(2);
    assertThat(store().save(OTHER, "primero", NOW)).isEqualTo(1);
    assertThat(store().read())
        .containsExactlyInAnyOrder(
            new ScriptHistory(
                ONE,
                List.of(
                    new ScriptVersion(1, "first", NOW),
                    new ScriptVersion(2, odd, NOW.plusMillis(5))),
                List.of()),
            new ScriptHistory(OTHER, List.of(new ScriptVersion(1, "primero", NOW)), List.of()));
  }

  @Test
  void theSameTwiceInARowIsOneVersion() {
    assertThat(store().save(ONE, "first", NOW)).isEqualTo(1);
    assertThat(store().save(ONE, "first", NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(store().save(ONE, "second", NOW)).isEqualTo(2);
    assertThat(store().save(ONE, "first", NOW)).isEqualTo(3);
  }

  @Test
  void ofManyWhoSaveAtOnceEachHasItsOwnNumber() throws Exception {
    List<Callable<Integer>> saves =
        IntStream.range(0, 20)
            .<Callable<Integer>>mapToObj(
                number -> () -> store().save(ONE, "wording " + number, NOW))
            .toList();
    assertThat(AtOnce.run(saves))
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void whatIsToldIsKeptInOrder() {
    Release published = new Release(1, 1, NOW, NOW);
    Release retired = new Release(2, null, NOW.plusSeconds(60), NOW.plusSeconds(5));
    database()
        .write(
            handle -> {
              ScriptHistory first = new ScriptHistory(ONE, List.of(), List.of(published));
              ScriptStore.write(handle, Author.PROGRAM, first);
              ScriptStore.write(
                  handle,
                  Author.PROGRAM,
                  new ScriptHistory(ONE, List.of(), List.of(published, retired)));
              return true;
            });
    assertThat(store().read())
        .containsExactly(new ScriptHistory(ONE, List.of(), List.of(published, retired)));
  }

  private ScriptStore store() {
    return new ScriptStore(database(), Author.PROGRAM);
  }
}
