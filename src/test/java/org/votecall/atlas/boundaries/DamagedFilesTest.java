package org.votecall.atlas.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.PlanChoice;
import org.votecall.problem.Problems;

/** A download that broke off, or a disk that did, is told in words and never thrown. */
class DamagedFilesTest {
  @TempDir private Path folder;
  private SmallShapefile file;

  @BeforeEach
  void writeOne() throws IOException {
    file = SmallShapefile.in(folder);
  }

  @Test
  void whereverAFileIsCutOffItIsAProblem() throws IOException {
    for (String extension : List.of("shp", "dbf")) {
      byte[] whole = Files.readAllBytes(file.part(extension));
      // without the dbf's last byte nothing is missing: it only says that the end is here
      for (int length = 0; length < whole.length - 1; length += 3) {
        Files.write(file.part(extension), Arrays.copyOf(whole, length));
        Problems found = new Problems();
        assertThat(BoundaryFiles.read(file.shp(), PlanChoice.READ, found)).isEmpty();
        assertThat(found.list()).as(extension + " of " + length).hasSize(1);
      }
      Files.write(file.part(extension), whole);
    }
  }

  @Test
  void noDamageIsMoreThanAProblem() throws IOException {
    Random chance = new Random(731);
    for (String extension : List.of("shp", "dbf")) {
      byte[] whole = Files.readAllBytes(file.part(extension));
      for (int round = 0; round < 300; round++) {
        byte[] damaged = whole.clone();
        damaged[chance.nextInt(whole.length)] = (byte) chance.nextInt();
        damaged[chance.nextInt(whole.length)] = (byte) chance.nextInt();
        Files.write(file.part(extension), damaged);
        assertThat(BoundaryFiles.read(file.shp(), PlanChoice.READ, new Problems())).isNotNull();
      }
      Files.write(file.part(extension), whole);
    }
  }

  @Test
  void aZipThatIsCutOffOrDamagedIsAtMostAProblem() throws IOException {
    Random chance = new Random(919);
    byte[] whole = Files.readAllBytes(file.zip());
    Path broken = folder.resolve("broken.zip");
    for (int length = 0; length < whole.length; length += 5) {
      Files.write(broken, Arrays.copyOf(whole, length));
      Problems found = new Problems();
      assertThat(BoundaryFiles.read(broken, PlanChoice.READ, found)).isEmpty();
      assertThat(found.list()).as("" + length).hasSize(1);
      byte[] damaged = whole.clone();
      damaged[length] = (byte) chance.nextInt();
      Files.write(broken, damaged);
      assertThat(BoundaryFiles.read(broken, PlanChoice.READ, new Problems())).isNotNull();
    }
  }
}
