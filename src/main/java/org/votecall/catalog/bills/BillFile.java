package org.votecall.catalog.bills;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.votecall.problem.Problems;
import org.votecall.table.ForeignFile;
import org.votecall.table.Letters;

/**
 * A file of a public service that tells of bills, recognised by its content: an answer of LegiScan
 * to getBill, or a bill or a meeting of Open States, or a list of those as its searches answer.
 */
public final class BillFile {
  /** Some hundred times what a bill with all its votes has. */
  static final int LARGEST_BYTES = 5_000_000;

  private static final int BEGINNING = 64_000;
  private static final Pattern PUBLIC =
      Pattern.compile(
          "\"ocd-(?:bill|event)/|\"status\"\\s*:\\s*\"(?:OK|ERROR)\""
              + "|\"(?:bill|masterlist|roll_call|person)\"\\s*:\\s*\\{|\"results\"\\s*:\\s*\\[");

  /** Other answers of LegiScan, by what stands in them. */
  private static final Map<String, String> OPERATIONS =
      Map.of(
          "masterlist", "getMasterList",
          "roll_call", "getRollCall",
          "person", "getPerson",
          "searchresult", "getSearch",
          "sessions", "getSessionList",
          "text", "getBillText",
          "amendment", "getAmendment",
          "supplement", "getSupplement");

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Telling telling;

  private BillFile(Path file, Telling telling) {
    this.file = file;
    this.telling = telling;
  }

  /** Empty for what is a table, or nothing that we read. */
  public static Optional<BillFile> of(Path file, Telling telling) {
    try {
      if (!Files.isRegularFile(file) || ForeignFile.of(file).isPresent()) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        String beginning = Letters.of(in.readNBytes(BEGINNING)).text().strip();
        boolean isPublic = beginning.startsWith("{") && PUBLIC.matcher(beginning).find();
        return isPublic ? Optional.of(new BillFile(file, telling)) : Optional.empty();
      }
    } catch (IOException e) {
      return Optional.empty(); // told by whoever reads the table
    }
  }

  public List<PublicBill> bills() {
    return sources().stream().flatMap(source -> source.bills().stream()).toList();
  }

  public List<PublicVote> votes() {
    return sources().stream().flatMap(source -> source.votes().stream()).toList();
  }

  private List<BillSource> sources() {
    String name = String.valueOf(file.getFileName());
    Problems problems = telling.problems();
    try {
      if (Files.size(file) > LARGEST_BYTES) {
        problems.add(
            "file:too_large",
            name,
            "It has more than 5 MB, which no bill has. Send one at a time.");
        return List.of();
      }
      JsonNode whole = JSON.readTree(Letters.of(Files.readAllBytes(file)).text());
      return sources(new Part(name, "", whole, problems));
    } catch (JacksonException e) {
      problems.add(
          "file:unreadable", name, "It breaks off, or is no sound JSON. Fetch the answer again.");
    } catch (IOException e) {
      problems.add("file:unreadable", name, "It cannot be read: " + e.getMessage());
    }
    return List.of();
  }

  private List<BillSource> sources(Part whole) {
    if (!whole.node().path("results").isArray()) {
      return source(whole).stream().toList();
    }
    List<BillSource> sources = new ArrayList<>();
    whole.at("results").each().forEach(one -> source(one).ifPresent(sources::add));
    return sources;
  }

  private Optional<BillSource> source(Part whole) {
    String id = whole.text("id");
    if (id.startsWith("ocd-bill/")) {
      return Optional.of(new OpenStatesBill(whole, telling));
    }
    if (id.startsWith("ocd-event/")) {
      return Optional.of(new OpenStatesEvent(whole, telling));
    }
    if (whole.node().path("bill").isObject() && !whole.text("status").equals("ERROR")) {
      return Optional.of(new LegiscanBill(whole, telling));
    }
    refuse(whole);
    return Optional.empty();
  }

  private static void refuse(Part whole) {
    if (whole.text("status").equals("ERROR")) {
      String said = whole.at("alert").text("message");
      whole.fail(
          "error",
          "LegiScan answered with an error"
              + (said.isEmpty() ? "" : ", \"" + said + "\"")
              + ". Ask its operation getBill again, and send what it answers.");
      return;
    }
    String operation =
        Stream.of(OPERATIONS.keySet())
            .flatMap(names -> names.stream().sorted())
            .filter(whole::has)
            .map(OPERATIONS::get)
            .findFirst()
            .map(name -> "It is LegiScan's answer to " + name + ". ")
            .orElse("It tells of no bill that we can read. ");
    whole.fail("operation", operation + "Send the answer to getBill, or a bill of Open States.");
  }
}
