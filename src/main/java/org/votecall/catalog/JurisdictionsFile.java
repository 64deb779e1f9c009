package org.votecall.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.ChamberWords;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.problem.Problems;
import org.votecall.words.Language;
import org.votecall.words.Localized;

/** Reads {@code jurisdictions.yaml}: governments that are none of the states, or told otherwise. */
final class JurisdictionsFile {
  private static final String NAME = "jurisdictions.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private record Entry(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String postal,
      @JsonProperty(required = true) String timeZone,
      @JsonProperty(required = true) String source,
      @JsonProperty(required = true) List<ChamberEntry> chambers) {}

  private record ChamberEntry(
      @JsonProperty(required = true) ChamberType type,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String memberTitle,
      @JsonProperty(required = true) String districtLabel,
      @JsonProperty(required = true) String districtType,
      @JsonProperty(required = true) Integer seats,
      @Nullable NamesEntry es) {}

  private record NamesEntry(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String memberTitle,
      @JsonProperty(required = true) String districtLabel) {}

  private JurisdictionsFile() {}

  static List<Jurisdiction> read(Path folder, Problems problems) {
    if (!Files.exists(folder.resolve(NAME))) {
      return List.of();
    }
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
      problems.add("file:unreadable", NAME, "It cannot be read: is it UTF-8?");
    }
    return List.of();
  }

  private static Jurisdiction jurisdiction(Entry entry) {
    JurisdictionId id = new JurisdictionId(entry.id());
    String state = entry.postal().toLowerCase(Locale.ROOT);
    List<Chamber> chambers =
        entry.chambers().stream().map(chamber -> chamber(id, state, chamber)).toList();
    return new Jurisdiction(
        id, entry.name(), state, ZoneId.of(entry.timeZone()), Set.of(), chambers);
  }

  private static Chamber chamber(JurisdictionId id, String state, ChamberEntry entry) {
    ChamberWords words =
        new ChamberWords(
            localized(entry, entry.name(), NamesEntry::name),
            localized(entry, entry.memberTitle(), NamesEntry::memberTitle),
            localized(entry, entry.districtLabel(), NamesEntry::districtLabel));
    return new Chamber(
        id,
        state,
        entry.type(),
        words,
        entry.districtType(),
        entry.seats(),
        0,
        null,
        null,
        Map.of());
  }

  private static Localized localized(
      ChamberEntry entry, String english, Function<NamesEntry, String> spanish) {
    Localized words = Localized.of(english);
    return entry.es() == null ? words : words.and(Language.ES, spanish.apply(entry.es()));
  }
}
