package org.votecall.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip that a stranger may have made to fill the memory or the disk, or to write where it should
 * not. Whatever reads from it reads within {@link ZipLimits}; only {@link #unpack} writes.
 */
public final class SafeZip implements Closeable {
  /** What a Macintosh adds, and what no folder shows. */
  private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:__MACOSX|\\.[^/]*)(?:/.*)?");

  private static final Pattern UNSAFE =
      Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.?(?:/.*)?|.*\\p{Cntrl}.*|.*//.*");

  private static final int LONGEST_NAME = 300;
  private static final int SHOWN = 60;

  /**
   * A file in the zip.
   *
   * @param name its whole path in the zip, with {@code /} between folders
   * @param path the same, without the folder that all files of the zip are in, if there is one
   */
  public record Entry(String name, String path) {}

  private final ZipFile zip;
  private final ZipLimits limits;
  private final List<Entry> entries;
  private long unpacked;

  private SafeZip(ZipFile zip, ZipLimits limits) throws UnsafeZip {
    this.zip = zip;
    this.limits = limits;
    this.entries = listed(zip);
  }

  /**
   * Opens {@code file} and looks at the names of all that is in it.
   *
   * @throws UnsafeZip where it has too much in it, a link, or a name that leads elsewhere
   * @throws IOException where it is no zip or breaks off
   */
  public static SafeZip open(Path file, ZipLimits limits) throws IOException {
    CentralDirectory.check(file, limits);
    ZipFile zip = new ZipFile(file.toFile());
    try {
      limits.checkEntries(zip.size());
      return new SafeZip(zip, limits);
    } catch (UnsafeZip e) {
      zip.close();
      throw e;
    }
  }

  /** The files in it by their names, without folders and what is hidden. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Reads a file; reading throws an {@link UnsafeZip} as soon as it, or all that was read of the
   * zip, is larger than it may be.
   */
  public InputStream read(Entry entry) throws IOException {
    ZipEntry found = zip.getEntry(entry.name());
    return new Metered(zip.getInputStream(found), entry.name(), found.getCompressedSize());
  }

  /**
   * Reads all of it once, so that whoever reads it in another way knows how large it is.
   *
   * @throws UnsafeZip where it is larger than it may be
   */
  public void readThrough() throws IOException {
    for (Entry entry : entries) {
      try (InputStream in = read(entry)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  /**
   * Writes the files below {@code folder}, which is new and empty, by their {@link Entry#path}.
   *
   * @throws UnsafeZip where it is larger than it may be; what was written until then stays there
   */
  public void unpack(Path folder) throws IOException {
    // many systems write names that differ in case only to the same file
    checkOnce(entries.stream().map(entry -> entry.path().toLowerCase(Locale.ROOT)).toList());
    Path root = folder.toRealPath();
    for (Entry entry : entries) {
      Path target = root.resolve(entry.path()).normalize();
      if (!target.startsWith(root)) {
        throw unsafe(entry.name());
      }
      Files.createDirectories(target.getParent());
      try (InputStream in = read(entry)) {
        Files.copy(in, target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static List<Entry> listed(ZipFile zip) throws UnsafeZip {
    List<String> names = zip.stream().map(ZipEntry::getName).toList();
    for (String name : names) {
      if (name.length() > LONGEST_NAME || UNSAFE.matcher(name.replace('\\', '/')).matches()) {
        throw unsafe(name);
      }
    }
    checkOnce(names);
    List<String> files =
        names.stream()
            .filter(name -> !name.endsWith("/") && !HIDDEN.matcher(name).matches())
            .toList();
    String top = top(files);
    return files.stream()
        .map(name -> new Entry(name, name.substring(top.length())))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  private static void checkOnce(List<String> names) throws UnsafeZip {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new UnsafeZip("zip:name_twice", "It has " + shown(name) + " twice. Zip it again.");
      }
    }
  }

  /** The one folder that all {@code files} are in, with its {@code /}; empty for none. */
  private static String top(List<String> files) {
    List<String> tops =
        files.stream().map(name -> name.substring(0, name.indexOf('/') + 1)).distinct().toList();
    return tops.size() == 1 ? tops.get(0) : "";
  }

  private static UnsafeZip unsafe(String name) {
    return new UnsafeZip(
        "zip:unsafe_name",
        "It has a file named "
            + shown(name)
            + " in it, which would be written elsewhere. Zip the folder again.");
  }

  private static String shown(String name) {
    String plain = name.replaceAll("\\p{Cntrl}", "?");
    return "\"" + (plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...") + "\"";
  }

  /** Counts what is read, whatever the zip says of its size. */
  private final class Metered extends CountedStream {
    private final String name;
    private final long packed;
    private long read;

    private Metered(InputStream in, String name, long packed) {
      super(in);
      this.name = name;
      this.packed = packed;
    }

    @Override
    protected void count(int bytes) throws UnsafeZip {
      read += bytes;
      unpacked += bytes;
      limits.checkEntry(name, read, packed);
      limits.checkAll(unpacked);
    }
  }
}
