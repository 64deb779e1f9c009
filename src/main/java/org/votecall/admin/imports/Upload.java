package org.votecall.admin.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.admin.api.AtMost;
import org.votecall.admin.api.Refusal;

/** What somebody sends, on disk while it is read: it may be larger than the memory. */
final class Upload implements AutoCloseable {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._ -]{0,79}");
  private static final int BEGINNING = 64;

  private final Path folder;
  private final Path file;

  private Upload(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Takes in all of {@code raw}.
   *
   * @param name as the person who sends it calls the file; empty where they do not say
   */
  static Upload of(ImportKind kind, String name, InputStream raw) throws Refusal, IOException {
    if (!name.isEmpty() && (!NAME.matcher(name).matches() || name.contains(".."))) {
      throw Refusal.field(
          "file", "file:name", "\"" + name + "\" is no name of a file: write it like votes.csv.");
    }
    BufferedInputStream in = new BufferedInputStream(new AtMost(raw, kind.mostBytes()));
    in.mark(BEGINNING);
    byte[] beginning = in.readNBytes(BEGINNING);
    in.reset();
    if (beginning.length == 0) {
      throw Refusal.of(422, "file:empty", "Nothing was sent. With curl: --data-binary @votes.csv");
    }
    Path folder = Files.createTempDirectory("votecall-import");
    Upload upload = new Upload(folder, folder.resolve(named(kind, name, beginning)));
    try {
      Files.copy(in, upload.file);
      return upload;
    } catch (IOException e) {
      upload.close();
      throw e;
    }
  }

  Path file() {
    return file;
  }

  /** Readers tell some formats by the ending of the name. */
  private static String named(ImportKind kind, String name, byte[] beginning) {
    String ending = ending(kind, beginning);
    if (name.isEmpty()) {
      return kind.code() + ending;
    }
    boolean known = List.of(".zip", ".geojson").contains(ending) && !name.endsWith(ending);
    return known && kind != ImportKind.LEGISLATORS && !name.contains(".") ? name + ending : name;
  }

  private static String ending(ImportKind kind, byte[] beginning) {
    String text = new String(beginning, ISO_8859_1).stripLeading();
    if (text.startsWith("PK\u0003\u0004")) {
      return ".zip";
    }
    boolean object = text.startsWith("{") || text.startsWith("[");
    return switch (kind) {
      case BOUNDARIES -> ".geojson";
      case SCRIPTS -> object ? ".json" : ".txt";
      default -> object ? ".json" : ".csv";
    };
  }

  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent cannot be removed from " + folder, e);
    }
  }
}
