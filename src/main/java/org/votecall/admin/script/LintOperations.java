package org.votecall.admin.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.ProblemJson;
import org.votecall.admin.api.Refusal;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogTrial;
import org.votecall.catalog.WorldRejected;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.catalog.rehearsal.ScriptLint.Report;
import org.votecall.catalog.rehearsal.ScriptLint.Result;
import org.votecall.problem.Finding;
import org.votecall.script.GivenFacts;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.WrittenScript;
import org.votecall.twilio.SmsRenderer;

/** Says scripts to everybody they are for, and tells what is wrong with them; nothing is saved. */
public final class LintOperations {
  private final Editors editors;

  public LintOperations(Editors editors) {
    this.editors = editors;
  }

  public Map<String, Handler> handlers() {
    return Map.of("lint_script", this::text, "lint_campaign", this::campaign);
  }

  private Answer text(Call call) throws Refusal, WorldRejected {
    ScriptKey key = call.field("script", ScriptKey::parse);
    GivenFacts facts =
        new GivenFacts(
            key.campaign().value(), key.name(), key.channel().code(), key.language().code());
    WrittenScript written = WrittenScript.of(key.toString(), call.text("text"), facts, call.now());
    List<Finding> findings = new ArrayList<>(written.findings());
    @Nullable ScriptTemplate template = written.template();
    int segments = 0;
    if (template != null) {
      CatalogTrial trial = editors.drafts().with(List.of(template));
      ScriptLint lint = lint(trial, call);
      Optional<Report> report = lint.report(template.key().campaign());
      Result result =
          report
              .map(one -> one.scripts().getOrDefault(template.key(), new Result(0, List.of())))
              .orElseGet(() -> new Result(0, List.of(lint.noCampaign(template.key().campaign()))));
      result.findings().forEach(finding -> findings.add(finding.up(written.added())));
      segments = result.segments();
    }
    return Answer.ok(result(key, segments, findings));
  }

  private ScriptLint lint(CatalogTrial trial, Call call) {
    return new ScriptLint(
        trial.catalog(), editors.people().get(), call.now(), SmsRenderer::segments);
  }

  private static Map<String, Object> result(ScriptKey key, int segments, List<Finding> findings) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("script", key.toString());
    told.put("publishable", findings.stream().noneMatch(Finding::blocks));
    told.put("segments", segments);
    told.put("findings", findings.stream().map(ProblemJson::of).toList());
    return told;
  }

  /** All scripts of a campaign as they would be were the newest version of each published. */
  private Answer campaign(Call call) throws Refusal, WorldRejected {
    Keyword keyword = call.at("keyword", Keyword::parse);
    Report report =
        lint(editors.drafts().withNewest(), call)
            .report(keyword)
            .orElseThrow(() -> Refusal.notFound("There is no campaign " + keyword + "."));
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("campaign", keyword.value());
    told.put(
        "scripts",
        report.scripts().entrySet().stream()
            .map(one -> result(one.getKey(), one.getValue().segments(), one.getValue().findings()))
            .toList());
    told.put("gaps", report.gaps().stream().map(ProblemJson::of).toList());
    return Answer.ok(told);
  }
}
