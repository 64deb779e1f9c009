package org.votecall.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The rows of a JSON array of objects or of a YAML list of them, counted from 1. It is read twice:
 * only at its end all names are known.
 */
final class ObjectRows implements Rows {
  private static final Pattern YAML_LIST =
      Pattern.compile("(?:\\s+|#.*|---.*\\R)*-\\s+[\"']?[\\w .-]+[\"']?:.*", Pattern.DOTALL);

  private static final int MOST_LETTERS = 100_000_000;

  private final JsonParser in;
  private final Line header;
  private int row;

  private ObjectRows(JsonParser in, Set<String> names) {
    this.in = in;
    this.header = new Line(0, List.copyOf(names));
  }

  /** The format of a file that begins so; empty for a table with a header. */
  static Optional<JsonFactory> format(String beginning) {
    String text = beginning.strip();
    if (text.startsWith("[") || text.startsWith("{")) {
      return Optional.of(new JsonFactory());
    }
    if (!YAML_LIST.matcher(beginning).matches()) {
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    // three million characters unless told otherwise
    options.setCodePointLimit(MOST_LETTERS);
    return Optional.of(YAMLFactory.builder().loaderOptions(options).build());
  }

  /**
   * Reads all names in {@code file}, and then its rows one after the other.
   *
   * @throws BrokenTable where it is no list of objects
   */
  static ObjectRows open(Path file, JsonFactory format) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    try (ObjectRows rows = new ObjectRows(format.createParser(Letters.open(file)), names)) {
      rows.begin();
      for (Map<String, String> one = rows.object(); one != null; one = rows.object()) {
        names.addAll(one.keySet());
        if (names.size() > MOST_COLUMNS) {
          break; // told by whoever reads the header
        }
      }
    }
    ObjectRows rows = new ObjectRows(format.createParser(Letters.open(file)), names);
    rows.begin();
    return rows;
  }

  private void begin() throws IOException {
    if (token() != JsonToken.START_ARRAY) {
      throw new BrokenTable(
          "file:no_list", 0, "", "It is no list of rows. Put the objects between [ and ].");
    }
  }

  @Override
  public Line header() {
    return header;
  }

  @Override
  public String parting() {
    return "comma";
  }

  @Override
  public @Nullable Line next() throws IOException {
    for (Map<String, String> one = object(); one != null; one = object()) {
      if (one.values().stream().anyMatch(cell -> !cell.isEmpty())) {
        Map<String, String> cells = one;
        return new Line(
            row, header.cells().stream().map(name -> cells.getOrDefault(name, "")).toList());
      }
    }
    return null;
  }

  /** The next object; null after the last. */
  private @Nullable Map<String, String> object() throws IOException {
    JsonToken token = token();
    if (token == JsonToken.END_ARRAY) {
      return null;
    }
    row++;
    if (token != JsonToken.START_OBJECT) {
      throw new BrokenTable("row:no_object", row, "", "It is no object with the columns as names.");
    }
    Map<String, String> cells = new LinkedHashMap<>();
    Set<String> plain = new LinkedHashSet<>();
    while (token() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      if (!plain.add(Columns.plain(name))) {
        throw new BrokenTable(
            "row:name_twice", row, name, "It has " + Cells.quote(name) + " twice. Keep one.");
      }
      cells.put(name, bounded(name, cell(name, token())));
    }
    return cells;
  }

  private String cell(String name, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_NULL -> "";
      case VALUE_TRUE -> "yes";
      case VALUE_FALSE -> "no";
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Cells.plain(in.getText());
      case START_ARRAY -> list(name);
      default ->
          throw new BrokenTable(
              "cell:nested", row, name, "It holds an object. Write a text or a list of texts.");
    };
  }

  private String list(String name) throws IOException {
    StringJoiner cells = new StringJoiner(" ");
    for (JsonToken token = token(); token != JsonToken.END_ARRAY; token = token()) {
      if (token == JsonToken.START_ARRAY) {
        throw new BrokenTable(
            "cell:nested", row, name, "It holds a list in a list. Write one list of texts.");
      }
      cells.add(bounded(name, cell(name, token)));
      bounded(name, cells.toString());
    }
    return cells.toString();
  }

  private String bounded(String name, String cell) throws BrokenTable {
    if (cell.length() > LONGEST_CELL) {
      throw new BrokenTable("cell:too_long", row, name, "It has more than 10,000 characters.");
    }
    return cell;
  }

  private JsonToken token() throws IOException {
    try {
      JsonToken token = in.nextToken();
      if (token == null) {
        throw new BrokenTable("file:torn", row, "", "It breaks off here. Save it whole.");
      }
      return token;
    } catch (JsonProcessingException e) {
      throw unreadable(e);
    }
  }

  private static BrokenTable unreadable(JsonProcessingException e) {
    String line = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
    return new BrokenTable(
        "file:unreadable",
        0,
        "",
        "It cannot be read as JSON or YAML: look for a comma, a quote or a bracket that is missing"
            + line
            + ".");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
