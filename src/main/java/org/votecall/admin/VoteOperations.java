package org.votecall.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.calendar.Calendar;
import org.votecall.calendar.CalendarText;
import org.votecall.calendar.NextSteps;
import org.votecall.calendar.NextSteps.Step;
import org.votecall.catalog.Changed;
import org.votecall.catalog.WorldRejected;
import org.votecall.legislature.ChamberType;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStatus;
import org.votecall.table.Day;

/** Tells what becomes of votes, and where each measure stands. */
public final class VoteOperations {
  private final Editors editors;
  private final Runnable follow;

  /**
   * Tells it through {@code editors}.
   *
   * @param follow called after each change, so that this instance knows it at once
   */
  public VoteOperations(Editors editors, Runnable follow) {
    this.editors = editors;
    this.follow = follow;
  }

  public Map<String, Handler> handlers() {
    return Map.of(
        "move_vote", this::move,
        "pull_vote", call -> act(call, new VoteAct.End(VoteStatus.PULLED)),
        "vote_not_taken", call -> act(call, new VoteAct.End(VoteStatus.NOT_TAKEN)),
        "cancel_vote", call -> act(call, new VoteAct.End(VoteStatus.CANCELLED)),
        "start_vote", call -> act(call, new VoteAct.Start()),
        "reopen_vote", call -> act(call, new VoteAct.Reopen()),
        "vote_result", this::result,
        "calendar", this::calendar);
  }

  /** The new time is told as staff say it, which is read on the clock of the legislature. */
  private Answer move(Call call) throws Refusal, WorldRejected {
    VoteKey key = call.at("key", VoteKey::new);
    try {
      return told(
          editors.by(call.author()).votes().act(key, "move " + call.text("to"), call.now()), call);
    } catch (IllegalArgumentException e) {
      throw Refusal.field("to", "vote:time", String.valueOf(e.getMessage()));
    } catch (VoteAct.Rejected e) {
      throw refused(key, e);
    }
  }

  private Answer result(Call call) throws Refusal, WorldRejected {
    if (call.text("ayes").isEmpty() != call.text("noes").isEmpty()) {
      throw Refusal.field("ayes", "vote:count", "A count has both ayes and noes, or neither.");
    }
    LocalDate on = call.text("on").isEmpty() ? null : call.field("on", Day::absolute);
    return act(
        call,
        new VoteAct.Decide(
            VoteStatus.valueOf(call.text("result")), count(call, "ayes"), count(call, "noes"), on));
  }

  private static @Nullable Integer count(Call call, String field) {
    JsonNode count = call.json().path(field);
    return count.isIntegralNumber() ? count.intValue() : null;
  }

  private Answer act(Call call, VoteAct act) throws Refusal, WorldRejected {
    VoteKey key = call.at("key", VoteKey::new);
    try {
      return told(editors.by(call.author()).votes().act(key, act, call.now()), call);
    } catch (VoteAct.Rejected e) {
      throw refused(key, e);
    }
  }

  private Refusal refused(VoteKey key, VoteAct.Rejected rejected) throws WorldRejected {
    return editors.votes().catalog().seriesOf(key).isEmpty()
        ? Refusal.notFound("There is no vote " + key + ". GET /api/v1/votes lists all there are.")
        : Refusal.of(409, "vote:state", String.valueOf(rejected.getMessage()));
  }

  private Answer told(Changed<List<ScheduledVote>> changed, Call call) {
    follow.run();
    ScheduledVote last = changed.what().get(changed.what().size() - 1);
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("votes", changed.what().stream().map(VoteOperations::vote).toList());
    told.put(
        "next",
        NextSteps.steps(last, changed.catalog(), call.now()).stream()
            .map(VoteOperations::step)
            .toList());
    return Answer.ok(told);
  }

  private static Map<String, Object> vote(ScheduledVote vote) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("key", vote.key().value());
    told.put("status", vote.status().name());
    told.put("when", vote.when().words());
    return told;
  }

  private static Map<String, Object> step(Step step) {
    ChamberType chamber = step.proposal().body().chamber();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("key", step.key().value());
    told.put("stage", step.proposal().stage().name());
    told.put("chamber", chamber == null ? "EXECUTIVE" : chamber.name());
    told.put("why", step.proposal().why());
    return told;
  }

  private Answer calendar(Call call) throws WorldRejected {
    return Answer.ok(
        Map.of(
            "items",
            CalendarText.data(
                new Calendar(editors.votes().catalog(), call.now())
                    .entries(call.asked("state").orElse(null)))));
  }
}
