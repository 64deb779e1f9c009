package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.votecall.admin.api.Description;
import org.votecall.admin.api.RecordKind;
import org.votecall.admin.key.Role;
import org.votecall.campaign.CallPlan.Order;
import org.votecall.campaign.CampaignState;
import org.votecall.campaign.Stance;
import org.votecall.catalog.CatalogTable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.CommitteeSeat;
import org.votecall.measure.Ballot;
import org.votecall.measure.Position;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTime.Precision;
import org.votecall.words.Language;

/** The description is what it says it is, and says what the program does. */
final class ApiDescriptionTest {
  private static final JsonNode DOCUMENT = Description.read().document();
  private static final File SPOILINGS = new File("src/test/resources/admin/spoilings.yaml");

  /** What fields of records may be. */
  private static final Map<String, Set<String>> FIELDS =
      Map.ofEntries(
          Map.entry("Role", names(Role.values())),
          Map.entry("Chamber/properties/type", names(ChamberType.values())),
          Map.entry("Bill/properties/origin_chamber", names(ChamberType.values())),
          Map.entry("Leader/properties/chamber", names(ChamberType.values())),
          Map.entry("Vote/properties/chamber", bodies()),
          Map.entry("Vote/properties/stage", plannedStages()),
          Map.entry("Vote/properties/status", names(VoteStatus.values())),
          Map.entry("Vote/properties/precision", names(Precision.values())),
          Map.entry("Campaign/properties/stance", names(Stance.values())),
          Map.entry("Campaign/properties/state", names(CampaignState.values())),
          Map.entry("Campaign/properties/order", names(Order.values())),
          Map.entry("Campaign/properties/languages/items", languages()),
          Map.entry("CommitteeSeat/properties/role", names(CommitteeSeat.Role.values())),
          Map.entry("Position/properties/position", names(Position.Value.values())),
          Map.entry("Rollcall/properties/ballot", names(Ballot.Value.values())));

  private static Set<String> names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> bodies() {
    Set<String> bodies = new HashSet<>(names(ChamberType.values()));
    bodies.add("EXECUTIVE");
    return bodies;
  }

  /** What comes after a vote is made of its result; nobody plans it. */
  private static Set<String> plannedStages() {
    Set<String> stages = new HashSet<>(names(VoteStage.values()));
    stages.remove(VoteStage.AFTER_VOTE.name());
    return stages;
  }

  private static Set<String> languages() {
    return Stream.of(Language.values()).map(Language::code).collect(Collectors.toSet());
  }

  @Test
  void isOpenApi() {
    assertThat(OpenApiCheck.problems(DOCUMENT)).isEmpty();
  }

  static JsonNode spoilings() throws IOException {
    return new YAMLMapper().readTree(SPOILINGS);
  }

  /** Or the test above would not mean much. */
  @ParameterizedTest
  @MethodSource("spoilings")
  void aSlipInItWouldBeTold(JsonNode spoiling) {
    JsonNode spoilt = DOCUMENT.deepCopy();
    ObjectNode place = (ObjectNode) spoilt.at(spoiling.get("at").asText());
    String field = spoiling.get("field").asText();
    if (spoiling.has("to")) {
      place.set(field, spoiling.get("to"));
    } else {
      assertThat(place.remove(field)).isNotNull();
    }
    assertThat(OpenApiCheck.problems(spoilt)).isNotEmpty();
  }

  @Test
  void everyOperationTellsWhatAReaderNeeds() {
    Set<String> tags = texts(DOCUMENT.get("tags"), "/name");
    for (ApiContract.Described one : new ApiContract(DOCUMENT).operations()) {
      JsonNode operation = one.node();
      assertThat(operation.path("summary").asText()).as(one.id()).endsWith(".");
      assertThat(tags).as(one.id()).contains(operation.at("/tags/0").asText());
      assertThat(operation.path("tags")).as(one.id()).hasSize(1);
      assertThat(names(Role.values()))
          .as(one.id())
          .contains(operation.path("x-role").asText().toUpperCase(Locale.ROOT));
      assertThat(operation.path("parameters"))
          .as(one.id())
          .allMatch(parameter -> parameter.has("$ref") || parameter.has("description"));
      succeeds(one);
    }
  }

  private static void succeeds(ApiContract.Described one) {
    List<Map.Entry<String, JsonNode>> successes =
        one.node().path("responses").properties().stream()
            .filter(answer -> answer.getKey().startsWith("2"))
            .toList();
    assertThat(successes).as(one.id()).isNotEmpty();
    for (Map.Entry<String, JsonNode> success : successes) {
      JsonNode content = success.getValue().path("content");
      assertThat(content.isEmpty()).as(one.id()).isEqualTo(success.getKey().equals("204"));
      assertThat(content).as(one.id()).allMatch(type -> type.has("schema"));
    }
  }

  @ParameterizedTest
  @FieldSource("RECORDS")
  void aRecordHasTheColumnsOfItsTable(RecordKind kind) {
    CatalogTable table = CatalogTable.valueOf(kind.table());
    Set<String> columns = new TreeSet<>(table.columns().required());
    columns.addAll(table.columns().optional());
    Set<String> described = new TreeSet<>();
    kind.schema().path("properties").fieldNames().forEachRemaining(described::add);
    assertThat(described).isEqualTo(columns);
    assertThat(kind.schema().path("additionalProperties").asBoolean(true)).isFalse();
    assertThat(columns).containsAll(kind.filters());
    assertThat(kind.path()).endsWith("/{" + String.join("}/{", table.keyColumns()) + "}");
  }

  static final List<RecordKind> RECORDS = Description.read().records();

  @Test
  void everyTableIsARecord() {
    assertThat(RECORDS.stream().map(RecordKind::table))
        .containsExactlyInAnyOrderElementsOf(names(CatalogTable.values()));
  }

  @Test
  void fieldsTakeWhatTheProgramTakes() {
    FIELDS.forEach(
        (field, names) ->
            assertThat(texts(DOCUMENT.at("/components/schemas/" + field + "/enum"), ""))
                .as(field)
                .isEqualTo(names));
  }

  /** Also in what is described later: a list of names is one that the program has. */
  @Test
  void everyListOfNamesIsOneOfTheProgram() {
    Set<Set<String>> known = new HashSet<>(FIELDS.values());
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.votecall")
            .stream()
            .filter(JavaClass::isEnum)
            .map(one -> names((Enum<?>[]) one.reflect().getEnumConstants()))
            .forEach(
                names -> {
                  known.add(names);
                  known.add(
                      names.stream()
                          .map(name -> name.toLowerCase(Locale.ROOT))
                          .collect(Collectors.toSet()));
                });
    known.add(names(VoteStatus.PASSED, VoteStatus.FAILED));
    known.add(Set.of("json", "csv"));
    for (JsonNode list : DOCUMENT.findValues("enum")) {
      assertThat(known).contains(texts(list, ""));
    }
  }

  private static Set<String> texts(JsonNode array, String pointer) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.at(pointer).asText()));
    assertThat(texts).doesNotHaveDuplicates();
    return new HashSet<>(texts);
  }
}
