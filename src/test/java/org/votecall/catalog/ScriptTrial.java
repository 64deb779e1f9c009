package org.votecall.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.catalog.rehearsal.ScriptLint.Report;
import org.votecall.problem.Finding;
import org.votecall.problem.Finding.Severity;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptFile;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.WrittenScript;
import org.votecall.twilio.SmsRenderer;

/**
 * Scripts, tried in a world in place of its own.
 *
 * @param now the moment at which they are said
 */
public record ScriptTrial(Path world, Instant now) {
  public static final Path DEMO = Path.of("config/demo");

  /** As they lie in a folder, whenever they were saved. */
  public static List<ScriptTemplate> written(Path folder) throws IOException {
    return WrittenScript.read(folder, null).stream().map(script -> read(script.content())).toList();
  }

  /** Reads a script, which must be without a warning. */
  public static ScriptTemplate read(String content) {
    Findings findings = new Findings();
    Optional<ScriptTemplate> template =
        ScriptFile.read(content, findings).flatMap(source -> ScriptTemplate.read(source, findings));
    assertThat(mistakes(findings.list())).as(content).isEmpty();
    return template.orElseThrow();
  }

  /** What came of {@code scripts} in each campaign of this world that they are for. */
  public List<Report> reports(List<ScriptTemplate> scripts) throws WorldRejected {
    FolderWorld folder =
        WorldFolder.readApartFromScripts(
            world, Clock.fixed(now, ZoneOffset.UTC), SmsRenderer::segments);
    CatalogBase own = folder.base();
    CatalogBase base =
        new CatalogBase(
            own.jurisdictions(),
            own.rows(),
            scripts.stream().map(ScriptTimeline::always).toList(),
            own.day());
    Catalog catalog = base.trial(List.of()).catalog();
    ScriptLint lint = new ScriptLint(catalog, folder.parts().atlas(), now, SmsRenderer::segments);
    return catalog.campaigns().stream()
        .map(Campaign::keyword)
        .filter(keyword -> catalog.scripts().inForce(keyword, now).findAny().isPresent())
        .flatMap(keyword -> lint.report(keyword).stream())
        .toList();
  }

  /** All errors and warnings in a report, each behind the script it is about. */
  public static Stream<String> mistakes(Report report) {
    return Stream.concat(
        report.scripts().entrySet().stream()
            .flatMap(
                script ->
                    mistakes(script.getValue().findings()).stream()
                        .map(finding -> script.getKey() + ": " + finding)),
        mistakes(report.gaps()).stream().map(Finding::toString));
  }

  private static List<Finding> mistakes(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.NOTICE).toList();
  }
}
