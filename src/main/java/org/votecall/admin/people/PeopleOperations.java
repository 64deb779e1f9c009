package org.votecall.admin.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Page;
import org.votecall.admin.api.Refusal;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Roster;

/** Lists people, reads, writes and deletes one. */
public final class PeopleOperations {
  private final PersonEditing editing;
  private final Supplier<LoadedWorld> world;

  /**
   * Works on the people in force.
   *
   * @param world what is in force
   */
  public PeopleOperations(PersonEditing editing, Supplier<LoadedWorld> world) {
    this.editing = editing;
    this.world = world;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "list_legislators", this::list,
        "get_legislator", this::get,
        "put_legislator", this::put,
        "delete_legislator", this::delete);
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
    Stream<PersonJson> found =
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
            .map(id -> PersonJson.of(id, roster))
            .filter(person -> isCalled(call, person));
    Jurisdictions governments = governments();
    return Page.asked(call)
        .of(found, person -> person.fields(governments), person -> person.id().value());
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

  private static boolean isCalled(Call call, PersonJson person) {
    Optional<String> asked = call.asked("name").map(name -> name.toLowerCase(Locale.ROOT));
    String name = person.name();
    return asked.filter(part -> !name.toLowerCase(Locale.ROOT).contains(part)).isEmpty();
  }

  private Answer get(Call call) throws Refusal {
    return editing.told(editing.person(call));
  }

  private Answer put(Call call) throws Refusal, LoadRejected {
    LegislatorId id = call.at("id", LegislatorId::new);
    String sent = call.text("id");
    if (!sent.isEmpty() && !sent.equals(id.value())) {
      throw Refusal.field(
          "id", "key", "id is \"" + sent + "\", but the address says \"" + id + "\".");
    }
    return editing.written(editing.of(id), call.json(), call);
  }

  private Answer delete(Call call) throws Refusal, LoadRejected {
    editing.remove(editing.person(call), call);
    return Answer.nothing();
  }
}
