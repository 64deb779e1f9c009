package org.votecall.catalog;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.votecall.problem.Problem;

/**
 * A file as somebody exported it, and what is to be told of it. {@code imports/README.md} tells how
 * one is written.
 *
 * @param head what is said of it: its kind, its encoding
 * @param lines its content as a person can read it
 * @param expected one line for each problem, or one that begins with {@code sound:}
 */
public record ImportCase(
    String name, Map<String, String> head, List<String> lines, List<String> expected) {
  private static final Path FOLDER = Path.of("src/test/resources/imports");
  private static final String CONTENT = "-----";
  private static final String EXPECTED = "=====";
  private static final Pattern LETTER = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final Pattern REPEATED = Pattern.compile("<<([0-9]+) (.+?)>>");

  public ImportCase {
    head = Map.copyOf(head);
    lines = List.copyOf(lines);
    expected = List.copyOf(expected);
  }

  /** All there are, by their names. */
  public static List<ImportCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(ImportCase::read)
          .toList();
    }
  }

  private static ImportCase read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      int content = lines.indexOf(CONTENT);
      int expected = lines.lastIndexOf(EXPECTED);
      Map<String, String> head =
          lines.subList(0, content).stream()
              .map(line -> line.split(": ", 2))
              .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
      return new ImportCase(
          String.valueOf(file.getFileName()),
          head,
          lines.subList(content + 1, expected),
          lines.subList(expected + 1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Of the rows: {@code votes}. */
  public String kind() {
    return head.getOrDefault("kind", "");
  }

  /** Whether there is nothing in it to mend. */
  public boolean isSound() {
    return expected.get(0).startsWith("sound: ");
  }

  /** As it is uploaded. */
  public String fileName() {
    return head.getOrDefault("file", kind() + ".csv");
  }

  /** As the program that exported it wrote it. */
  public byte[] bytes() throws IOException {
    return switch (head.getOrDefault("content", "text")) {
      case "bytes" -> HexFormat.of().parseHex(String.join("", lines).replaceAll("\\s", ""));
      case "zip" -> zip();
      default -> encoded(head.getOrDefault("encoding", "utf-8"), text());
    };
  }

  /** As {@link #expected} has it: {@code row 3 date [date:unreadable] "8/31" has no year …}. */
  public String told(Problem problem) {
    String what = problem.place().what().equals(fileName()) ? "" : problem.place().what() + " ";
    String row = problem.place().row() == 0 ? "" : "row " + problem.place().row() + " ";
    String field = problem.place().field().isEmpty() ? "" : problem.place().field() + " ";
    return what + row + field + "[" + problem.code() + "] " + problem.message();
  }

  private String text() {
    String end =
        switch (head.getOrDefault("ends", "lf")) {
          case "cr" -> "\r";
          case "crlf" -> "\r\n";
          default -> "\n";
        };
    int times = Integer.parseInt(head.getOrDefault("generate", "0"));
    int last = lines.size() - (times == 0 ? 0 : 1);
    StringBuilder text = new StringBuilder(String.join(end, lines.subList(0, last)));
    for (int number = 1; number <= times; number++) {
      text.append(end).append(lines.get(last).replace("#", String.valueOf(number)));
    }
    if (!head.containsKey("unended") && !lines.isEmpty()) {
      text.append(end);
    }
    return repeated(LETTER.matcher(text).replaceAll(ImportCase::letter));
  }

  private static String letter(MatchResult found) {
    int letter = Integer.parseInt(found.group(1), 16);
    return Matcher.quoteReplacement(Character.toString(letter));
  }

  private static String repeated(String text) {
    return REPEATED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  private static byte[] encoded(String encoding, String text) {
    return switch (encoding) {
      case "utf-8-bom" -> ("\uFEFF" + text).getBytes(UTF_8);
      case "utf-16le" -> ("\uFEFF" + text).getBytes(UTF_16LE);
      case "utf-16be" -> ("\uFEFF" + text).getBytes(UTF_16BE);
      default -> text.getBytes(Charset.forName(encoding));
    };
  }

  /** Each line is a file in it: its name, and how many zeros it has. */
  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, Integer> files = new LinkedHashMap<>();
    for (String line : lines) {
      String[] pair = line.split(" = ");
      Matcher numbered = REPEATED.matcher(pair[0]);
      int count = numbered.find() ? Integer.parseInt(numbered.group(1)) : 1;
      IntStream.range(0, count)
          .forEach(
              number ->
                  files.put(
                      pair[0].replaceAll("<<.*>>", String.valueOf(number)),
                      Integer.valueOf(pair[1])));
    }
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Integer> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(new byte[file.getValue()]);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
