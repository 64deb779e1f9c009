package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.AtOnce;
import org.votecall.SharedData;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Outlook;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTime;
import org.votecall.problem.Place;
import org.votecall.problem.Problems;

/** Changing what is loaded: whole and checked, or not at all. */
class CatalogEditorTest {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final VoteKey FLOOR = new VoteKey("zz-2026-hb1-floor-lower-1");

  @TempDir Path folder;
  private Database database;
  private CatalogStore store;
  private CatalogEditor editor;

  @BeforeEach
  void open() throws WorldRejected {
    database = Database.open(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("test.db")));
    store = new CatalogStore(database, Author.PROGRAM);
    Path world = Path.of("src/test/resources/worlds/corners");
    editor = new CatalogEditor(store, WorldFolder.read(world, CLOCK, text -> 1).base());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatAnActChangesIsThereForWhoeverReadsNext() throws Exception {
    editor.act(FLOOR, new VoteAct.End(VoteStatus.PULLED), NOW);
    assertThat(vote(FLOOR).status()).isEqualTo(VoteStatus.PULLED);
    assertThat(vote(FLOOR).when().time()).hasToString("14:00");
  }

  /** Both of two admins who act at once are obeyed, one after the other, or told why not. */
  @Test
  void actsAtOnceAreOneAfterAnother() throws Exception {
    List<Callable<String>> acts =
        IntStream.range(0, 8)
            .<Callable<String>>mapToObj(
                number ->
                    () -> {
                      try {
                        VoteTime day =
                            VoteTime.on(LocalDate.of(2026, 12, 1 + number), vote(FLOOR).zone());
                        editor.act(FLOOR, new VoteAct.Move(day), NOW);
                        return "moved";
                      } catch (VoteAct.Rejected e) {
                        return "refused";
                      }
                    })
            .toList();
    assertThat(AtOnce.run(acts)).filteredOn("moved"::equals).hasSize(1);
    assertThat(editor.catalog().series(new MeasureKey("zz-2026-hb1")).events()).hasSize(2);
  }

  @Test
  void aVoteThatIsNotThereIsToldWithWhereToLook() {
    assertThatThrownBy(
            () -> editor.act(new VoteKey("zz-2026-hb9-x"), new VoteAct.End(VoteStatus.PULLED), NOW))
        .hasMessageContaining("votecall calendar");
  }

  /** A slip of the finger would tell thousands that a bill passed. */
  @Test
  void aCountThatCannotBeIsRefused() throws Exception {
    for (VoteAct act :
        List.of(
            new VoteAct.Decide(VoteStatus.PASSED, 18, 46, null),
            new VoteAct.Decide(VoteStatus.PASSED, 20, 20, null))) {
      assertThatThrownBy(() -> editor.act(FLOOR, act, NOW))
          .hasMessageContaining("Did you mean fail?");
    }
    assertThat(vote(FLOOR).status()).isEqualTo(VoteStatus.PLANNED);
    editor.act(FLOOR, new VoteAct.Decide(VoteStatus.FAILED, 20, 20, null), NOW);
    assertThat(vote(FLOOR).status()).isEqualTo(VoteStatus.FAILED);
  }

  @Test
  void aCountThatCannotBeIsRefusedInAFileToo() throws Exception {
    Path file = folder.resolve("votes.csv");
    Files.writeString(
        file,
        """
        key,bill,stage,chamber,date,time,zone,precision,status,threshold,supersedes,source,ayes,noes
        zz-2026-hb1-old-1,zz-2026-hb1,FLOOR,UPPER,2026-11-01,,America/New_York,DATE,PASSED,41 of 80,,x,18,46
        """);
    assertThatThrownBy(() -> editor.load(load(CatalogTable.VOTES, file), NOW))
        .hasMessageContaining("18 ayes do not pass it");
  }

  @Test
  void whatDoesNotFitLeavesEverythingAsItWas() throws Exception {
    Path file = folder.resolve("votes.csv");
    Files.writeString(
        file,
        """
        key,bill,stage,chamber,date,time,zone,precision,status,threshold,supersedes,source
        zz-2026-hb1-floor-upper-1,zz-2026-hb1,FLOOR,UPPER,2026-12-01,,America/New_York,DATE,PLANNED,,,x
        zz-2026-hb7-floor-upper-1,zz-2026-hb7,FLOOR,UPPER,2026-12-01,,America/New_York,DATE,PLANNED,,,x
        """);
    List<CatalogRow> rows = load(CatalogTable.VOTES, file);
    assertThatThrownBy(() -> editor.load(rows, NOW)).hasMessageContaining("zz-2026-hb7");
    assertThat(store.pointers().version()).isZero();
    assertThat(editor.catalog().series(new MeasureKey("zz-2026-hb1")).events()).hasSize(1);
  }

  @Test
  void aFileWithMistakesTellsEachWithItsRow() throws IOException {
    Path file = folder.resolve("votes.csv");
    Files.writeString(
        file,
        """
        key,bill,stage,chamber,date,time,zone,precision,status,threshold,supersedes,source
        zz-2026-hb1-a,zz-2026-hb1,FLOOR,UPPER,8/31,,America/New_York,DATE,PLANNED,,,x
        zz-2026-hb1-b,zz-2026-hb1,FLOOR,,2026-12-01,,America/New_York,DATE,PLANNED,,,x
        zz-2026-hb1-c,zz-2026-hb1,COMMITTEE,UPPER,2026-12-01,,America/New_York,DATE,PLANNED,,,x
        zz-2026-hb1-d,zz-2026-hb1,FLOOR,UPPER,,,America/New_York,DATE,PLANNED,,,x
        """);
    assertThatThrownBy(() -> load(CatalogTable.VOTES, file))
        .isInstanceOf(WorldRejected.class)
        .hasMessageContainingAll("row 2", "row 3", "row 4", "row 5", "Did you mean 2026-08-31?");
  }

  @Test
  void aVoteIsNotAddedOverAnother() throws Exception {
    ScheduledVote there = vote(FLOOR);
    assertThatThrownBy(() -> editor.add(there, NOW)).hasMessageContaining("already");
    assertThat(store.pointers().version()).isZero();
  }

  /**
   * The folder may change between two starts: what does not fit any more must not stop all else.
   */
  @Test
  void aRowThatDoesNotFitIsLeftOutAndTheOthersCount() throws Exception {
    CatalogRow orphan =
        CatalogRow.of(
            CatalogTable.VOTES,
            VoteTable.cells(vote(FLOOR), "x").entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        cell ->
                            cell.getKey().equals("bill") || cell.getKey().equals("key")
                                ? "zz-2026-hb7-gone-1"
                                : cell.getValue())),
            Place.of("here"));
    store.write(List.of(new RowChange(orphan, null)), 0, NOW);
    editor.act(FLOOR, new VoteAct.End(VoteStatus.PULLED), NOW);
    Path world = Path.of("src/test/resources/worlds/corners");
    CurrentCatalog current =
        new CurrentCatalog(store, WorldFolder.read(world, CLOCK, text -> 1).base());
    assertThat(current.held().left())
        .singleElement()
        .satisfies(left -> assertThat(left.place().what()).endsWith(" " + orphan.key()));
    assertThat(current.held().catalog().seriesOf(FLOOR).orElseThrow().find(FLOOR))
        .get()
        .extracting(ScheduledVote::status)
        .isEqualTo(VoteStatus.PULLED);
  }

  @Test
  void loadingTwiceChangesNothing() throws Exception {
    Path file = Path.of("src/test/resources/worlds/corners/votes.csv");
    List<CatalogRow> rows = load(CatalogTable.VOTES, file);
    editor.load(rows, NOW);
    long version = store.pointers().version();
    assertThat(editor.load(rows, NOW).what()).isEqualTo(new CatalogEditor.Counts(0, 0, 1));
    assertThat(store.pointers().version()).isEqualTo(version);
  }

  /** Twenty-three bills and what became of forty-one votes on them, as somebody noted them. */
  @Test
  void notedBillsAndEventsBecomeSeries() throws Exception {
    editor.load(load(CatalogTable.BILLS, SharedData.of("bills/seed/bills.csv")), NOW);
    editor.load(load(CatalogTable.VOTES, SharedData.of("bills/seed/vote_events.csv")), NOW);
    Catalog catalog = editor.catalog();
    assertThat(catalog.measures()).hasSize(24);
    Outlook dead = catalog.series(new MeasureKey("ca-2019-sb731")).outlook(NOW);
    assertThat(dead).isInstanceOf(Outlook.Stopped.class);
    Outlook signed = catalog.series(new MeasureKey("ca-2021-sb2")).outlook(NOW);
    assertThat(signed).isInstanceOf(Outlook.Decided.class);
    Instant before = Instant.parse("2021-09-02T18:00:00Z");
    assertThat(catalog.series(new MeasureKey("ca-2021-sb2")).outlook(before))
        .isInstanceOfSatisfying(
            Outlook.Upcoming.class,
            next -> assertThat(next.vote().key()).hasToString("ca-2021-sb2-floor-lower-2"));
  }

  private static List<CatalogRow> load(CatalogTable table, Path file) throws WorldRejected {
    return new TableLoad(Jurisdictions.builtIn(), CLOCK)
        .read(table, file, Known.NOTHING, new Problems());
  }

  private ScheduledVote vote(VoteKey key) throws WorldRejected {
    return editor.catalog().seriesOf(key).flatMap(series -> series.find(key)).orElseThrow();
  }
}
