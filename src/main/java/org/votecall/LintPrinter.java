package org.votecall;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.votecall.campaign.Keyword;
import org.votecall.catalog.CatalogTrial;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.catalog.rehearsal.ScriptLint.Report;
import org.votecall.catalog.rehearsal.ScriptLint.Result;
import org.votecall.problem.Finding;
import org.votecall.problem.Finding.Severity;
import org.votecall.problem.Problem;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.WrittenScript;

/** Shows what was found in scripts, file by file and then campaign by campaign. */
final class LintPrinter {
  private final PrintStream out;
  private final Map<Severity, Integer> counts = new LinkedHashMap<>();

  private final Map<Finding, List<String>> notices = new LinkedHashMap<>();

  LintPrinter(PrintStream out) {
    this.out = out;
  }

  /** A catalog with the scripts in it, and who judges them. */
  record Tried(CatalogTrial trial, ScriptLint lint) {}

  /** Prints everything, and gives the number of errors. */
  int print(List<WrittenScript> written, Tried tried) {
    Map<Keyword, Optional<Report>> reports = new LinkedHashMap<>();
    for (WrittenScript script : written) {
      ScriptTemplate template = script.template();
      Optional<Report> report =
          template == null
              ? Optional.empty()
              : reports.computeIfAbsent(template.key().campaign(), tried.lint()::report);
      print(script, report, tried.lint());
    }
    WrittenScript.twice(written).forEach(this::finding);
    notices();
    reports.values().forEach(report -> report.ifPresent(this::gaps));
    tried.trial().problems().forEach(this::problem);
    out.println(summary(written.size()));
    return counts.getOrDefault(Severity.ERROR, 0);
  }

  private void print(WrittenScript script, Optional<Report> report, ScriptLint lint) {
    List<Finding> findings = new ArrayList<>(script.findings());
    ScriptTemplate template = script.template();
    if (template == null) {
      out.println(script.place() + ": cannot be used");
    } else if (report.isEmpty()) {
      out.println(script.place() + ": " + template.key());
      findings.add(lint.noCampaign(template.key().campaign()));
    } else {
      Result result = report.get().scripts().getOrDefault(template.key(), new Result(0, List.of()));
      result.findings().forEach(finding -> findings.add(finding.up(script.added())));
      out.println(script.place() + ": " + template.key() + size(result));
    }
    findings.stream().filter(one -> one.severity() != Severity.NOTICE).forEach(this::finding);
    findings.stream()
        .filter(one -> one.severity() == Severity.NOTICE)
        .forEach(
            one -> notices.computeIfAbsent(one, same -> new ArrayList<>()).add(script.place()));
  }

  /** The same is told once, however many files it is about. */
  private void notices() {
    notices.forEach(
        (notice, places) -> {
          finding(notice);
          out.println("    in " + String.join(", ", places));
        });
  }

  private static String size(Result result) {
    return result.segments() == 0
        ? ""
        : ", a text of up to " + result.segments() + " segments with what stands before it";
  }

  private void gaps(Report report) {
    if (!report.gaps().isEmpty()) {
      out.println("Campaign " + report.campaign() + ":");
      report.gaps().forEach(this::finding);
    }
  }

  private void problem(Problem problem) {
    finding(
        new Finding(
            Severity.ERROR, problem.code(), 0, problem.place() + ": " + problem.message(), ""));
  }

  private void finding(Finding finding) {
    counts.merge(finding.severity(), 1, Integer::sum);
    out.println("  " + finding);
  }

  private String summary(int scripts) {
    String found =
        counts.entrySet().stream()
            .map(entry -> count(entry.getValue(), entry.getKey().name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining(", "));
    return count(scripts, "script") + ": " + (found.isEmpty() ? "nothing to mend" : found) + ".";
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
