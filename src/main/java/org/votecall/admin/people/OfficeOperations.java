package org.votecall.admin.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Page;
import org.votecall.admin.api.Refusal;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.LoadedWorld;
import org.votecall.database.Database;
import org.votecall.legislature.Office;
import org.votecall.legislature.Official;
import org.votecall.legislature.Roster;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.OfficeTroubles;

/** Lists offices, with what callers have told of them lately; writes and deletes one. */
public final class OfficeOperations {
  private static final JsonMapper JSON = new JsonMapper();

  private final PersonEditing editing;
  private final Supplier<LoadedWorld> world;
  private final Database database;

  /** Works on the offices in force, and on what {@code database} has of them. */
  public OfficeOperations(PersonEditing editing, Supplier<LoadedWorld> world, Database database) {
    this.editing = editing;
    this.world = world;
    this.database = database;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "list_offices", this::list, "put_office", this::put, "delete_office", this::delete);
  }

  /** An office of somebody. */
  private record Held(Official holder, Office office, Status status) {
    String key() {
      return holder.id().value() + " " + office.dialable();
    }
  }

  /** What callers have told of an office lately. */
  private enum Status {
    OK,
    /** Its voicemail box is full, three callers said within the hour. */
    FULL,
    /** Its number is wrong, three callers said within the week. */
    WRONG
  }

  private Answer list(Call call) {
    OfficeTroubles told = OfficeTroubleStore.read(database, call.now());
    String after = call.asked("after").orElse("");
    return Page.asked(call)
        .of(
            offices(call, told)
                .filter(
                    one ->
                        call.asked("status").filter(s -> !s.equals(one.status().name())).isEmpty())
                .filter(one -> one.key().compareTo(after) > 0)
                .sorted(Comparator.comparing(Held::key)),
            OfficeOperations::fields,
            Held::key);
  }

  private Stream<Held> offices(Call call, OfficeTroubles told) {
    Roster roster = world.get().atlas().roster();
    String state = call.asked("state").orElse("");
    return Stream.concat(
            roster.members().stream()
                .filter(one -> state.isEmpty() || one.division().state().equals(state)),
            roster.executives().stream().filter(one -> state.isEmpty()))
        .map(Official.class::cast)
        .filter(
            one -> call.asked("legislator").filter(id -> !id.equals(one.id().value())).isEmpty())
        .flatMap(
            one -> one.offices().stream().map(office -> new Held(one, office, of(office, told))));
  }

  private static Status of(Office office, OfficeTroubles told) {
    return told.isWrong(office.phone())
        ? Status.WRONG
        : told.isFull(office.phone()) ? Status.FULL : Status.OK;
  }

  private static Map<String, Object> fields(Held held) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("legislator", held.holder().id().value());
    fields.put("name", held.holder().name());
    fields.putAll(PersonJson.office(held.office()));
    fields.put("status", held.status().name());
    return fields;
  }

  private Answer put(Call call) throws Refusal, LoadRejected {
    PersonJson person = editing.person(call);
    ObjectNode office = call.json().deepCopy();
    office.put("phone", call.at("phone"));
    ObjectNode all = JSON.valueToTree(editing.fields(person));
    ArrayNode offices = without(call.at("phone"), person);
    offices.add(office);
    all.set("offices", offices);
    return editing.writtenOver(person, all, call);
  }

  private Answer delete(Call call) throws Refusal, LoadRejected {
    PersonJson person = editing.person(call);
    ArrayNode rest = without(call.at("phone"), person);
    if (rest.size() == person.offices().size()) {
      throw Refusal.notFound(
          person.id() + " has no office with the number " + call.at("phone") + ".");
    }
    ObjectNode all = JSON.valueToTree(editing.fields(person));
    all.set("offices", rest);
    editing.writtenOver(person, all, call);
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
