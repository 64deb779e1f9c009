package org.votecall.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.campaign.Campaign;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteResult;

/** A calendar as people read it, and as programs do. */
public final class CalendarText {
  private static final JsonMapper JSON = new JsonMapper();

  private CalendarText() {}

  /** A few lines for each measure. */
  public static String text(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> append(entry, text));
    return text.isEmpty() ? "Nothing is loaded." : text.toString().stripTrailing();
  }

  private static void append(Entry entry, StringBuilder text) {
    text.append(entry.measure().label())
        .append(" (")
        .append(entry.measure().nickname())
        .append("), ")
        .append(entry.measure().key())
        .append(campaign(entry.campaign()))
        .append('\n');
    ScheduledVote vote = entry.vote();
    if (vote == null) {
      text.append("  no vote is known\n");
    } else {
      text.append("  ").append(standing(entry, vote)).append('\n');
      text.append("  ").append(vote.key());
      if (vote.threshold() != null) {
        text.append(", needs ").append(vote.threshold());
      }
      text.append('\n');
    }
    if (!entry.rules().isEmpty()) {
      text.append("  calls: ").append(String.join("; ", entry.rules())).append('\n');
    }
    entry.todo().forEach(todo -> text.append("  ! ").append(todo).append('\n'));
    text.append('\n');
  }

  private static String campaign(@Nullable Campaign campaign) {
    return campaign == null
        ? ", no campaign"
        : ", " + campaign.keyword() + " " + campaign.state() + " " + campaign.stance();
  }

  private static String standing(Entry entry, ScheduledVote vote) {
    String where = vote.stage() + " in the " + entry.body();
    return switch (entry.standing()) {
      case UPCOMING -> where + " " + entry.when() + " (" + vote.when().words() + ")";
      case UNCONFIRMED -> where + ", was due " + vote.when().words() + ", UNCONFIRMED";
      case STOPPED -> where + ", was due " + vote.when().words() + ", " + vote.status();
      case DECIDED -> where + ", " + vote.status() + result(vote.result());
      case NOTHING -> "no vote is known";
    };
  }

  private static String result(@Nullable VoteResult result) {
    return result == null
        ? ""
        : (result.counted() ? " " + result.ayes() + "-" + result.noes() : "")
            + " on "
            + result.on();
  }

  /** One JSON array, an object for each measure. */
  public static String json(List<Entry> entries) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data(entries));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an entry is plain data", e);
    }
  }

  /** The same before it is written: plain values by their names. */
  public static List<Map<String, Object>> data(List<Entry> entries) {
    return entries.stream().map(CalendarText::fields).toList();
  }

  private static Map<String, Object> fields(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("measure", entry.measure().key().value());
    fields.put("label", entry.measure().label().english());
    fields.put("jurisdiction", entry.measure().jurisdiction().value());
    Campaign campaign = entry.campaign();
    if (campaign != null) {
      fields.put("campaign", campaign.keyword().value());
      fields.put("campaign_state", campaign.state().name());
      fields.put("stance", campaign.stance().name());
    }
    fields.put("standing", entry.standing().name());
    ScheduledVote vote = entry.vote();
    if (vote != null) {
      fields.put("vote", fields(vote, entry));
    }
    fields.put("targets", entry.rules());
    fields.put("todo", entry.todo());
    return fields;
  }

  private static Map<String, Object> fields(ScheduledVote vote, Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("key", vote.key().value());
    fields.put("stage", vote.stage().name());
    fields.put("body", entry.body());
    fields.put(
        "chamber", vote.body().chamber() == null ? "EXECUTIVE" : vote.body().chamber().name());
    put(fields, "committee", vote.body().committee());
    put(fields, "date", vote.when().date());
    put(fields, "until", vote.when().until());
    put(fields, "time", vote.when().time());
    fields.put("zone", vote.zone().getId());
    fields.put("precision", vote.when().precision().name());
    fields.put("status", vote.status().name());
    put(fields, "threshold", vote.threshold());
    put(fields, "supersedes", vote.supersedes());
    VoteResult result = vote.result();
    if (result != null) {
      put(fields, "decided_on", result.on());
      if (result.counted()) {
        fields.put("ayes", result.ayes());
        fields.put("noes", result.noes());
      }
    }
    if (!entry.when().isEmpty()) {
      fields.put("when", entry.when());
    }
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value.toString());
    }
  }
}
