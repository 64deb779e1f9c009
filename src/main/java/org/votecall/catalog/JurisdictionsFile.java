package org.votecall.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.problem.Problems;

/** Reads {@code jurisdictions.yaml}. */
final class JurisdictionsFile {
  private static final String NAME = "jurisdictions.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private record Entry(
      String id,
      String name,
      String postal,
      String timeZone,
      String source,
      List<ChamberEntry> chambers) {}

  private record ChamberEntry(
      ChamberType type,
      String name,
      String memberTitle,
      String districtLabel,
      String districtType,
      Integer seats) {}

  private JurisdictionsFile() {}

  static List<Jurisdiction> read(Path folder, Problems problems) {
    try {
      String text = Files.readString(folder.resolve(NAME));
      return Arrays.stream(YAML.readValue(text, Entry[].class))
          .map(JurisdictionsFile::jurisdiction)
          .toList();
    } catch (JsonProcessingException e) {
      problems.add("jurisdictions:unreadable", NAME, e.getOriginalMessage().split(" \\(", 2)[0]);
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add("jurisdictions:unreadable", NAME, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      problems.add("file:missing", NAME, "The folder has no " + NAME + ", or it is not UTF-8.");
    }
    return List.of();
  }

  private static Jurisdiction jurisdiction(Entry entry) {
    JurisdictionId id = new JurisdictionId(entry.id());
    String state = entry.postal().toLowerCase(Locale.ROOT);
    List<Chamber> chambers =
        entry.chambers().stream()
            .map(
                chamber ->
                    new Chamber(
                        id,
                        state,
                        chamber.type(),
                        chamber.name(),
                        chamber.memberTitle(),
                        chamber.districtLabel(),
                        chamber.districtType(),
                        chamber.seats()))
            .toList();
    return new Jurisdiction(id, entry.name(), state, ZoneId.of(entry.timeZone()), chambers);
  }
}
