package org.votecall.atlas.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is known by what is in it. */
class PeopleFilesTest {
  @TempDir Path folder;

  @Test
  void theNameDoesNotMatter() throws IOException {
    assertThat(renamed("all-states.csv", "export").seats()).isNotEmpty();
    assertThat(renamed("legislators.csv", "export.txt").seats()).isNotEmpty();
    assertThat(renamed("congress/legislators-current.yaml", "export.csv").seats()).isNotEmpty();
    assertThat(renamed("openstates/data/dc/legislature/Cher-Chair.yml", "one").seats()).hasSize(1);
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    for (String name : new String[] {"ca.csv", "all-states.csv", "legislators.csv"}) {
      Path marked = folder.resolve(name);
      Files.writeString(marked, "\uFEFF" + Files.readString(Reading.FOLDER.resolve(name)));
      assertThat(Reading.of(marked, asked -> asked).seats()).isEqualTo(Reading.of(name).seats());
    }
  }

  @Test
  void whatIsNoFileOfPeopleIsTold() throws IOException {
    assertThat(written("notes.txt", "call them all").told())
        .containsExactly("notes.txt file:unknown");
    assertThat(written("empty", "").told()).containsExactly("empty file:unknown");
    assertThat(written("torn.zip", "PK\u0003\u0004 and nothing more").told())
        .containsExactly("torn.zip file:unreadable");
    assertThat(Reading.of(folder.resolve("absent.yml"), asked -> asked).told())
        .containsExactly("absent.yml file:missing");
  }

  @Test
  void whatIsNotAsSuchFilesHaveItIsToldByItsField() throws IOException {
    Reading reading = written("one.yml", "id: ocd-person/1\nname: Ann Bell\noffices: {a: b}\n");
    assertThat(reading.mistakes().get(0).message())
        .isEqualTo("It cannot be read: offices is not as such files have it (line 3).");
  }

  @Test
  void nobodyOfTheStateAskedForIsTold() {
    assertThat(Reading.of(Reading.FOLDER.resolve("all-states.csv"), asked -> asked.in("wy")).told())
        .containsExactly("all-states.csv file:no_people");
  }

  @Test
  void aSpreadsheetNobodyKnowsIsTakenForOurOwn() throws IOException {
    assertThat(written("people.csv", "name,phone\nAnn,1\n").told())
        .contains("people.csv file:columns_missing", "people.csv row 1 file:columns_unknown");
    assertThat(written("people.csv", "id;division\n1;2\n").told())
        .containsExactly("people.csv file:columns_missing");
  }

  private Reading renamed(String name, String other) throws IOException {
    Path copy = Files.copy(Reading.FOLDER.resolve(name), folder.resolve(other));
    return Reading.of(copy, asked -> asked);
  }

  private Reading written(String name, String text) throws IOException {
    return Reading.of(Files.writeString(folder.resolve(name), text), asked -> asked);
  }
}
