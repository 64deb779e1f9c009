package org.votecall.atlas.people;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.votecall.problem.Problems;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML as public files have it. Dates stay text, numbers may stand where text is wanted, and
 * what is absent comes out as an empty text or list.
 */
final class PeopleYaml {
  private static final YAMLMapper MAPPER = mapper();

  private PeopleYaml() {}

  static ObjectReader readerFor(Class<?> type) {
    return MAPPER.readerFor(type);
  }

  /** Of a map whose keys are names. */
  static ObjectReader readerForMapOf(Class<?> type) {
    return MAPPER.readerForMapOf(type);
  }

  /** Empty where it is not what it should be; then it has been told. */
  static <T> Optional<T> read(String text, ObjectReader reader, String place, Problems problems) {
    try {
      return Optional.ofNullable(reader.readValue(text));
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
      problems.add("file:unreadable", place, "It cannot be read: " + why(e) + line + ".");
      return Optional.empty();
    }
  }

  private static String why(JsonProcessingException e) {
    if (e instanceof MismatchedInputException mismatched) {
      String field =
          mismatched.getPath().stream()
              .map(JsonMappingException.Reference::getFieldName)
              .filter(Objects::nonNull)
              .collect(Collectors.joining(" / "));
      return (field.isEmpty() ? "the whole" : field) + " is not as such files have it";
    }
    return e.getOriginalMessage().lines().findFirst().orElse("it is no YAML");
  }

  private static YAMLMapper mapper() {
    LoaderOptions options = new LoaderOptions();
    // three million characters unless told otherwise
    options.setCodePointLimit(BoundedText.LARGEST_BYTES);
    YAMLMapper mapper =
        YAMLMapper.builder(YAMLFactory.builder().loaderOptions(options).build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    JsonSetter.Value emptyForNull = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.SKIP);
    mapper.configOverride(String.class).setSetterInfo(emptyForNull);
    mapper.configOverride(List.class).setSetterInfo(emptyForNull);
    // "offices:" with nothing after it
    mapper
        .coercionConfigFor(LogicalType.Collection)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty);
    mapper
        .coercionConfigFor(LogicalType.POJO)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull);
    return mapper;
  }
}
