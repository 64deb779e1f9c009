package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.audit.Author;
import org.votecall.catalog.CatalogEditor.Counts;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;
import org.votecall.legislature.Jurisdictions;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Outlook;
import org.votecall.problem.Problems;

/** One bill of LegiScan, loaded again and again as its file grows. */
class PublicBillLoadTest {
  private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");
  private static final Path SOUND = Path.of("src/test/resources/bills/legiscan-sound.txt");
  private static final MeasureKey BILL = new MeasureKey("ca-20252026-ab12345");
  private static final int VOTES = 12;
  private static final int COMMITTEES = 5;

  @TempDir Path folder;
  private Database database;
  private CatalogEditor editor;
  private String answer = "";

  @BeforeEach
  void open() throws Exception {
    database = Database.open(new DatabaseUrl("jdbc:sqlite:" + folder.resolve("test.db")));
    Path world = Path.of("src/test/resources/worlds/corners");
    CatalogBase base = WorldFolder.read(world, Clock.fixed(NOW, ZoneOffset.UTC), text -> 1).base();
    editor = new CatalogEditor(new CatalogStore(database, Author.PROGRAM), base);
    answer = Files.readString(SOUND).split("\n=====\n")[0];
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSameFileChangesNothingTheSecondTime() throws Exception {
    assertThat(load(CatalogTable.BILLS, NOW)).isEqualTo(new Counts(1, 0, 0));
    assertThat(load(CatalogTable.BILLS, NOW)).isEqualTo(new Counts(0, 0, 1));
    assertThat(load(CatalogTable.VOTES, NOW)).isEqualTo(new Counts(VOTES + COMMITTEES, 0, 0));
    assertThat(load(CatalogTable.VOTES, NOW)).isEqualTo(new Counts(0, 0, VOTES));
  }

  @Test
  void anotherHearingIsAllThatALaterFileAdds() throws Exception {
    load(CatalogTable.BILLS, NOW);
    load(CatalogTable.VOTES, NOW);
    put(
        "\"calendar\": [",
        "\"calendar\": [{\"date\": \"2026-12-01\", \"time\": \"08:00\","
            + " \"description\": \"Assembly Health Committee Hearing\"},");
    assertThat(load(CatalogTable.VOTES, NOW)).isEqualTo(new Counts(1, 0, VOTES));
  }

  @Test
  void whatWasPlannedBecomesWhatWasDecided() throws Exception {
    load(CatalogTable.BILLS, NOW);
    load(CatalogTable.VOTES, NOW);
    put(
        "\"votes\": [",
        "\"votes\": [{\"date\": \"2026-12-01\", \"desc\": \"Assembly Appropriations Committee: do"
            + " pass\", \"yea\": 11, \"nay\": 4, \"passed\": 1, \"chamber\": \"A\"},");
    Instant later = Instant.parse("2026-12-02T02:00:00Z");
    Counts counts = load(CatalogTable.VOTES, later);
    assertThat(counts.added()).isZero();
    assertThat(counts.changed()).isEqualTo(1);
  }

  @Test
  void whatIsPlannedNextIsWhatSupportersHear() throws Exception {
    load(CatalogTable.BILLS, NOW);
    load(CatalogTable.VOTES, NOW);
    assertThat(editor.catalog().series(BILL).outlook(Instant.parse("2026-11-21T15:00:00Z")))
        .isInstanceOfSatisfying(
            Outlook.Upcoming.class,
            next -> assertThat(next.vote().key().value()).endsWith("20261121-health"));
  }

  @Test
  void votesOnABillThatNobodyLoadedAreRefused() {
    assertThatThrownBy(() -> load(CatalogTable.VOTES, NOW))
        .isInstanceOfSatisfying(
            WorldRejected.class,
            told ->
                assertThat(told.problems())
                    .anyMatch(one -> one.message().startsWith(BILL + " is not in bills.csv")));
  }

  /** A committee that somebody loaded keeps its name in every language. */
  @Test
  void aCommitteeThatIsLoadedStaysAsItIs() throws Exception {
    load(CatalogTable.BILLS, NOW);
    Path named = folder.resolve("committees.csv");
    Files.writeString(
        named,
        "key,jurisdiction,name,name_es,source\n"
            + "ca-assembly-health,ocd-jurisdiction/country:us/state:ca/government,"
            + "Assembly Health Committee,la Comisi\u00f3n de Salud,us\n");
    editor.load(read(CatalogTable.COMMITTEES, named, NOW), NOW);
    assertThat(load(CatalogTable.VOTES, NOW)).isEqualTo(new Counts(VOTES + COMMITTEES - 1, 0, 0));
  }

  private void put(String before, String after) {
    assertThat(answer).contains(before);
    answer = answer.replace(before, after);
  }

  private Counts load(CatalogTable table, Instant now) throws Exception {
    Path file = Files.writeString(folder.resolve("answer.json"), answer);
    return editor.load(read(table, file, now), now).what();
  }

  private List<CatalogRow> read(CatalogTable table, Path file, Instant now) throws WorldRejected {
    Known known = Known.of(editor.catalog());
    return new TableLoad(Jurisdictions.builtIn(), Clock.fixed(now, ZoneOffset.UTC))
        .read(table, file, known, new Problems());
  }
}
