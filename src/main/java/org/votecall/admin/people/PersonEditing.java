package org.votecall.admin.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Refusal;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.PeopleEditor;
import org.votecall.atlas.people.People;
import org.votecall.catalog.CatalogRow;
import org.votecall.catalog.Expecting;
import org.votecall.catalog.LoadedWorld;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.LegislatorId;
import org.votecall.problem.Problems;

/** Finds one person, and writes them as somebody sent them. */
public final class PersonEditing {
  private static final JsonMapper JSON = new JsonMapper();

  private final Editors editors;
  private final Supplier<LoadedWorld> world;
  private final Runnable follow;

  /**
   * Edits the people in force.
   *
   * @param world what is in force
   * @param follow called after each change, so that this instance knows it at once
   */
  public PersonEditing(Editors editors, Supplier<LoadedWorld> world, Runnable follow) {
    this.editors = editors;
    this.world = world;
    this.follow = follow;
  }

  /** Who has that id; perhaps nobody. */
  PersonJson of(LegislatorId id) {
    return PersonJson.of(id, world.get().atlas().roster());
  }

  /** The person whom the address names. */
  PersonJson person(Call call) throws Refusal {
    PersonJson person = of(call.at("id", LegislatorId::new));
    if (person.isNobody()) {
      throw Refusal.notFound(
          "There is no legislator "
              + person.id()
              + ". GET /api/v1/legislators?name=... finds one.");
    }
    return person;
  }

  Answer told(PersonJson person) {
    Map<String, Object> fields = fields(person);
    return Answer.ok(fields).marked(mark(fields));
  }

  Map<String, Object> fields(PersonJson person) {
    return person.fields(governments());
  }

  private Jurisdictions governments() {
    return world.get().catalog().jurisdictions();
  }

  private static String mark(Map<String, Object> fields) {
    return CatalogRow.mark(Map.of("all", fields.toString()));
  }

  /**
   * Writes somebody.
   *
   * @param before as they are now
   * @param sent as they are to be
   */
  Answer written(PersonJson before, JsonNode sent, Call call) throws Refusal, LoadRejected {
    require(call.expecting(), before, sent);
    boolean anything = call.expecting() == Expecting.ANYTHING;
    return written(before, sent, anything ? null : before.people(), call);
  }

  /** The same of what was made of {@code before}: it must still be so when it is written. */
  Answer writtenOver(PersonJson before, JsonNode sent, Call call) throws Refusal, LoadRejected {
    return written(before, sent, before.people(), call);
  }

  private Answer written(PersonJson before, JsonNode sent, @Nullable People expected, Call call)
      throws Refusal, LoadRejected {
    Problems problems = new Problems();
    Optional<People> read =
        PersonJson.read(before.id(), sent).read(state -> governments().ofState(state), problems);
    if (read.isEmpty()) {
      throw Refusal.of(problems.list());
    }
    new SeatRule(world.get().atlas().roster(), governments()).require(read.get(), before.id());
    change(before.id(), expected, read.get(), call);
    PersonJson after = of(before.id());
    if (after.isNobody()) {
      throw Refusal.of(409, "stale", "Somebody else has deleted " + before.id() + " just now.");
    }
    Answer told = told(after);
    return before.isNobody() ? new Answer(201, told.type(), told.body(), told.headers()) : told;
  }

  void remove(PersonJson there, Call call) throws Refusal, LoadRejected {
    require(call.expecting(), there, JSON.createObjectNode());
    boolean anything = call.expecting() == Expecting.ANYTHING;
    change(there.id(), anything ? null : there.people(), People.NOBODY, call);
  }

  private void change(LegislatorId id, @Nullable People expected, People people, Call call)
      throws LoadRejected {
    new PeopleEditor(
            editors.by(call.author()).atlas(),
            editors.folder().parts(),
            jurisdiction -> governments().find(jurisdiction).orElseThrow().state())
        .put(id, expected, people, call.now());
    follow.run();
  }

  private void require(Expecting expecting, PersonJson before, JsonNode sent) throws Refusal {
    Map<String, Object> there = before.isNobody() ? Map.of() : fields(before);
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
}
