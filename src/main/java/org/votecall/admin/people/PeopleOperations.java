package org.votecall.admin.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.votecall.address.AtlasParts;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.PeopleEditor;
import org.votecall.atlas.people.People;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.Expecting;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Roster;
import org.votecall.problem.Problems;

/** Lists people, reads, writes and deletes one, and their offices. */
public final class PeopleOperations {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int PAGE = 100;

  private final Editors editors;
  private final Supplier<LoadedWorld> world;
  private final Runnable follow;

  /**
   * Works on the people in force.
   *
   * @param world what is in force
   * @param follow called after each change, so that this instance knows it at once
   */
  public PeopleOperations(Editors editors, Supplier<LoadedWorld> world, Runnable follow) {
    this.editors = editors;
    this.world = world;
    this.follow = follow;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "list_legislators", this::list,
        "get_legislator", this::get,
        "put_legislator", this::put,
        "delete_legislator", this::delete,
        "put_office", this::putOffice,
        "delete_office", this::deleteOffice);
  }

  private Roster roster() {
    return world.get().atlas().roster();
  }

  private Jurisdictions governments() {
    return world.get().catalog().jurisdictions();
  }

  private Answer list(Call call) {
    Roster roster = roster();
    String after = call.asked("after").orElse("");
    int limit = call.number("limit", PAGE);
    List<LegislatorId> ids =
        Stream.concat(
                roster.members().stream()
                    .filter(one -> isIn(call, one.division().state()))
                    .map(one -> one.id()),
                roster.executives().stream()
                    .filter(one -> isIn(call, stateOf(one.jurisdiction().value())))
                    .map(one -> one.id()))
            .distinct()
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .filter(id -> id.value().compareTo(after) > 0)
            .filter(id -> isCalled(call, PersonJson.of(id, roster)))
            .limit(limit + 1L)
            .toList();
    List<LegislatorId> page = ids.subList(0, Math.min(limit, ids.size()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put(
        "items", page.stream().map(id -> PersonJson.of(id, roster).fields(governments())).toList());
    answer.put("next", ids.size() > limit ? page.get(limit - 1).value() : null);
    return Answer.ok(answer);
  }

  private static boolean isIn(Call call, String state) {
    return call.asked("state").filter(asked -> !asked.equalsIgnoreCase(state)).isEmpty();
  }

  private String stateOf(String jurisdiction) {
    return governments().all().stream()
        .filter(one -> one.id().value().equals(jurisdiction))
        .map(one -> one.state())
        .findFirst()
        .orElse("");
  }

  private boolean isCalled(Call call, PersonJson person) {
    Optional<String> asked = call.asked("name").map(name -> name.toLowerCase(Locale.ROOT));
    String name = String.valueOf(person.fields(governments()).get("name"));
    return asked.filter(part -> !name.toLowerCase(Locale.ROOT).contains(part)).isEmpty();
  }

  private PersonJson person(Call call) throws Refusal {
    LegislatorId id = call.at("id", LegislatorId::new);
    PersonJson person = PersonJson.of(id, roster());
    if (person.isNobody()) {
      throw Refusal.notFound(
          "There is no legislator " + id + ". GET /api/v1/legislators?name=... finds one.");
    }
    return person;
  }

  private Answer get(Call call) throws Refusal {
    return told(person(call));
  }

  private Answer told(PersonJson person) {
    Map<String, Object> fields = person.fields(governments());
    return Answer.ok(fields).marked(mark(fields));
  }

  private static String mark(Map<String, Object> fields) {
    return CatalogRow.mark(Map.of("all", fields.toString()));
  }

  private Answer put(Call call) throws Refusal, LoadRejected {
    LegislatorId id = call.at("id", LegislatorId::new);
    String sent = call.text("id");
    if (!sent.isEmpty() && !sent.equals(id.value())) {
      throw Refusal.field(
          "id", "key", "id is \"" + sent + "\", but the address says \"" + id + "\".");
    }
    return written(id, call.json(), call);
  }

  private Answer written(LegislatorId id, JsonNode sent, Call call) throws Refusal, LoadRejected {
    PersonJson before = PersonJson.of(id, roster());
    require(call.expecting(), before, sent);
    Problems problems = new Problems();
    Optional<People> read =
        PersonJson.read(id, sent).read(state -> governments().ofState(state), problems);
    if (read.isEmpty()) {
      throw Refusal.of(problems.list());
    }
    change(id, read.get(), call);
    Answer told = told(PersonJson.of(id, roster()));
    return before.isNobody() ? new Answer(201, told.type(), told.body(), told.headers()) : told;
  }

  private void change(LegislatorId id, People people, Call call) throws LoadRejected {
    AtlasParts folder = editors.folder().parts();
    new PeopleEditor(
            editors.by(call.author()).atlas(),
            folder,
            jurisdiction -> governments().find(jurisdiction).orElseThrow().state())
        .put(id, people, call.now());
    follow.run();
  }

  private void require(Expecting expecting, PersonJson before, JsonNode sent) throws Refusal {
    Map<String, Object> there = before.isNobody() ? Map.of() : before.fields(governments());
    boolean holds =
        expecting == Expecting.ANYTHING
            || (expecting == Expecting.NOTHING
                ? before.isNobody()
                : expecting.equals(Expecting.mark(mark(there))));
    if (!holds) {
      throw Refusal.stale(
          "Somebody else has changed legislator "
              + before.id()
              + " in the meantime. Look at what is there now, and send yours again with its ETag.",
          Map.of("current", there, "yours", JSON.convertValue(sent, Map.class)));
    }
  }

  private Answer delete(Call call) throws Refusal, LoadRejected {
    PersonJson there = person(call);
    require(call.expecting(), there, JSON.createObjectNode());
    change(there.id(), People.NOBODY, call);
    return Answer.nothing();
  }

  private Answer putOffice(Call call) throws Refusal, LoadRejected {
    PersonJson person = person(call);
    ObjectNode office = call.json().deepCopy();
    office.put("phone", call.at("phone"));
    ObjectNode all = JSON.valueToTree(person.fields(governments()));
    ArrayNode offices = without(call.at("phone"), person);
    offices.add(office);
    all.set("offices", offices);
    return written(person.id(), all, call);
  }

  private Answer deleteOffice(Call call) throws Refusal, LoadRejected {
    PersonJson person = person(call);
    ArrayNode rest = without(call.at("phone"), person);
    if (rest.size() == person.offices().size()) {
      throw Refusal.notFound(
          person.id() + " has no office with the number " + call.at("phone") + ".");
    }
    ObjectNode all = JSON.valueToTree(person.fields(governments()));
    all.set("offices", rest);
    written(person.id(), all, call);
    return Answer.nothing();
  }

  /** The offices of somebody but the one with that number, however it is written. */
  private static ArrayNode without(String phone, PersonJson person) {
    String digits = phone.replaceAll("[^0-9]", "").replaceFirst("^1(?=[0-9]{10})", "");
    ArrayNode rest = JSON.createArrayNode();
    person.offices().stream()
        .filter(office -> !digits(office).equals(digits))
        .forEach(office -> rest.add(JSON.<JsonNode>valueToTree(PersonJson.office(office))));
    return rest;
  }

  private static String digits(Office office) {
    return Objects.requireNonNull(office.dialable()).replaceAll("[^0-9]", "");
  }
}
