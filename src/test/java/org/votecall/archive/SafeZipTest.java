package org.votecall.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeZipTest {
  private static final ZipLimits SMALL = new ZipLimits(5, 3_000, 5_000, 10, 1_000);

  @TempDir Path folder;

  @Test
  void aFolderIsUnpackedWithoutItsOwnNameAndWithoutWhatIsHidden() throws IOException {
    Path zip = zip("demo/votes.csv", "demo/scripts/a.txt", "demo/.DS_Store", "__MACOSX/demo/x");
    Path target = Files.createDirectory(folder.resolve("target"));
    try (SafeZip safe = SafeZip.open(zip, SMALL)) {
      assertThat(safe.entries())
          .extracting(SafeZip.Entry::name)
          .containsExactly("demo/scripts/a.txt", "demo/votes.csv");
      safe.unpack(target);
    }
    try (Stream<Path> files = Files.walk(target).filter(Files::isRegularFile)) {
      assertThat(files.map(file -> target.relativize(file).toString()))
          .containsExactlyInAnyOrder("votes.csv", "scripts/a.txt");
    }
    assertThat(target.resolve("votes.csv")).hasContent("demo/votes.csv");
  }

  @Test
  void filesBesideEachOtherKeepTheirPaths() throws IOException {
    try (SafeZip safe = SafeZip.open(zip("votes.csv", "scripts/a.txt"), SMALL)) {
      assertThat(safe.entries())
          .extracting(SafeZip.Entry::path)
          .containsExactly("scripts/a.txt", "votes.csv");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../../b",
        "/etc/a",
        "C:\\a",
        "\\\\server\\a",
        "a\\..\\b",
        "./a",
        "a//b",
        "a\nb",
        ".."
      })
  void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
    Path zip = zip("votes.csv", name);
    assertThatThrownBy(() -> SafeZip.open(zip, SMALL))
        .isInstanceOf(UnsafeZip.class)
        .hasMessageContaining("would be written elsewhere");
  }

  @Test
  void namesThatAreTheSameOnSomeSystemsAreNotUnpacked() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    try (SafeZip safe = SafeZip.open(zip("a/Votes.csv", "a/votes.csv"), SMALL)) {
      assertThatThrownBy(() -> safe.unpack(target))
          .isInstanceOf(UnsafeZip.class)
          .hasMessageContaining("twice");
    }
    assertThat(target).isEmptyDirectory();
  }

  @Test
  void aLinkIsRefused() throws IOException {
    Path zip = zip("votes.csv", "link");
    byte[] bytes = Files.readAllBytes(zip);
    ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int last = 0;
    for (int at = 0; at < bytes.length - Integer.BYTES; at++) {
      last = view.getInt(at) == 0x02014b50 ? at : last;
    }
    view.put(last + 5, (byte) 3).putInt(last + 38, 0120777 << 16);
    Files.write(zip, bytes);
    assertThatThrownBy(() -> SafeZip.open(zip, SMALL))
        .isInstanceOf(UnsafeZip.class)
        .hasMessageContaining("link");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    Path zip = zip("1", "2", "3", "4", "5", "6");
    assertThatThrownBy(() -> SafeZip.open(zip, SMALL)).hasMessageContaining("more than 5 files");
  }

  @Test
  void aFileIsReadNoFurtherThanItMayBeLarge() throws IOException {
    assertRefused("MB", List.of(chance(3_001)));
    assertRefused("MB", List.of(chance(2_000), chance(2_000), chance(2_000)));
    assertRefused("grows", List.of(new byte[2_500]));
    SafeZip safe = SafeZip.open(zip(List.of(chance(3_000), new byte[1_000])), SMALL);
    safe.readThrough();
    safe.close();
  }

  /** What it says of itself is not believed. */
  @Test
  void aFileThatSaysItIsSmallIsCounted() throws IOException {
    Path zip = zip(List.of(chance(4_000)));
    byte[] bytes = Files.readAllBytes(zip);
    ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < bytes.length - Integer.BYTES; at++) {
      if (view.getInt(at) == 0x02014b50) {
        view.putInt(at + 24, 10);
      }
    }
    Files.write(zip, bytes);
    try (SafeZip safe = SafeZip.open(zip, SMALL);
        InputStream in = safe.read(safe.entries().get(0))) {
      assertThatThrownBy(in::readAllBytes).isInstanceOf(UnsafeZip.class);
    }
  }

  private void assertRefused(String words, List<byte[]> files) throws IOException {
    try (SafeZip safe = SafeZip.open(zip(files), SMALL)) {
      assertThatThrownBy(safe::readThrough)
          .isInstanceOf(UnsafeZip.class)
          .hasMessageContaining(words);
    }
  }

  /** What cannot be packed. */
  private static byte[] chance(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private Path zip(String... names) throws IOException {
    Path zip = folder.resolve("some.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(UTF_8));
      }
    }
    return zip;
  }

  private Path zip(List<byte[]> files) throws IOException {
    Path zip = folder.resolve("some.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int at = 0; at < files.size(); at++) {
        out.putNextEntry(new ZipEntry("file" + at));
        out.write(files.get(at));
      }
    }
    return zip;
  }
}
