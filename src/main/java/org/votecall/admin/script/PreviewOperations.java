package org.votecall.admin.script;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Refusal;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.WorldRejected;
import org.votecall.conversation.Conversation;
import org.votecall.conversation.Organisation;
import org.votecall.conversation.World;
import org.votecall.preview.Preview;
import org.votecall.preview.Preview.Exchange;
import org.votecall.preview.Preview.Line;
import org.votecall.preview.Preview.Shown;
import org.votecall.preview.Preview.Words;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.table.Moments;
import org.votecall.twilio.SmsRenderer;
import org.votecall.understanding.Ears;
import org.votecall.words.Language;

/** Shows what a supporter would get, by the very code that would send it. */
public final class PreviewOperations {
  private final Editors editors;
  private final Organisation organisation;
  private final Conversation conversation = new Conversation(new Ears());

  public PreviewOperations(Editors editors, Organisation organisation) {
    this.editors = editors;
    this.organisation = organisation;
  }

  public Map<String, Handler> handlers() {
    return Map.of("preview", this::preview);
  }

  private Answer preview(Call call) throws Refusal, WorldRejected {
    Instant at = call.text("at").isEmpty() ? call.now() : call.field("at", Moments::read);
    Catalog catalog =
        call.json().path("drafts").asBoolean()
            ? editors.drafts().withNewest().catalog()
            : editors.votes().catalog();
    Campaign campaign = campaign(call, catalog);
    ScriptChannel channel =
        call.text("channel").isEmpty()
            ? ScriptChannel.SMS
            : call.field("channel", ScriptChannel::of);
    Language language =
        call.text("language").isEmpty() ? Language.EN : call.field("language", Language::of);
    World world =
        World.quiet(
            at, organisation, catalog, editors.people().get(), org.votecall.words.Words.all());
    Preview preview = new Preview(conversation, world, campaign, language, channel);
    return Answer.ok(
        call.json().path("everywhere").asBoolean()
            ? Map.of("districts", preview.everywhere().stream().map(this::line).toList())
            : shown(show(preview, call)));
  }

  private static Campaign campaign(Call call, Catalog catalog) throws Refusal {
    Keyword keyword = call.field("campaign", Keyword::parse);
    return catalog
        .campaign(keyword)
        .orElseThrow(
            () ->
                Refusal.field(
                    "campaign",
                    "key:missing",
                    "There is no campaign "
                        + keyword
                        + ": GET /api/v1/campaigns lists all there are."));
  }

  private static Shown show(Preview preview, Call call) throws Refusal {
    List<String> where = new ArrayList<>();
    for (String field : List.of("zip", "district")) {
      if (!call.text(field).isEmpty()) {
        where.add(call.text(field));
      }
    }
    try {
      return preview.show(where);
    } catch (IllegalArgumentException e) {
      throw Refusal.field("zip", "preview:address", String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, Object> shown(Shown shown) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("exchanges", shown.exchanges().stream().map(PreviewOperations::exchange).toList());
    told.put("words", words(shown.words()));
    return told;
  }

  private static Map<String, Object> exchange(Exchange exchange) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("said", exchange.said());
    told.put(
        "texts",
        exchange.texts().stream()
            .map(text -> Map.of("text", text, "segments", SmsRenderer.segments(text)))
            .toList());
    return told;
  }

  private static @Nullable Map<String, Object> words(@Nullable Words words) {
    if (words == null) {
      return null;
    }
    ScriptTemplate template = words.given().choice().template();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("text", words.text());
    told.put("segments", words.segments());
    told.put("script", template.key().toString());
    told.put("version", template.version());
    told.put("because", List.copyOf(words.given().choice().reasons()));
    told.put("call", words.given().target().official().name());
    told.put("number", words.given().office().dialable());
    return told;
  }

  private Map<String, Object> line(Line line) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("division", line.division().toString());
    told.put("district", line.district());
    told.put("segments", line.segments());
    told.put("words", words(line.words()));
    return told;
  }
}
