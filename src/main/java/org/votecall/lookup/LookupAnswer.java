package org.votecall.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.address.Freshness;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Office;
import org.votecall.lookup.LookUp.Finding;

/**
 * What {@code lookup} answers, for people and as JSON.
 *
 * @param nearLines districts so near a point that it may lie in them as well
 */
public record LookupAnswer(List<Finding> findings, List<DivisionId> nearLines) {
  private static final JsonMapper JSON = new JsonMapper();

  public LookupAnswer {
    boolean somewhere = findings.stream().anyMatch(finding -> !isElsewhere(finding));
    findings = findings.stream().filter(finding -> !somewhere || !isElsewhere(finding)).toList();
  }

  private static boolean isElsewhere(Finding finding) {
    return Settling.of(finding).degree() == Settling.Degree.OUT_OF_AREA;
  }

  public String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("resolution", overall().name());
    answer.put("divisions", ids(findings.stream().flatMap(one -> Settling.of(one).settled())));
    answer.put("candidates", ids(findings.stream().flatMap(one -> Settling.of(one).open())));
    answer.put(
        "people",
        findings.stream()
            .flatMap(one -> one.people().stream().map(member -> person(member, one.chamber())))
            .toList());
    answer.put("caveats", caveats());
    try {
      return JSON.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer is plain data", e);
    }
  }

  public String text() {
    if (findings.isEmpty()) {
      return overall()
          + "\nNothing is loaded that tells in which state it lies, or it lies in none.";
    }
    boolean tells = findings.stream().anyMatch(LookupAnswer::tells);
    String chambers =
        findings.stream()
            .map(tells ? LookupAnswer::paragraph : finding -> Settling.of(finding).why())
            .distinct()
            .collect(Collectors.joining("\n"));
    String caveats =
        caveats().stream().map(caveat -> "\n! " + caveat).collect(Collectors.joining());
    return overall() + "\n" + chambers + caveats;
  }

  /** Whether it narrows down who represents the place. */
  private static boolean tells(Finding finding) {
    return Settling.of(finding).degree().compareTo(Settling.Degree.FOUND) <= 0;
  }

  private static String title(Chamber chamber) {
    return chamber.state().toUpperCase(Locale.ROOT) + " " + chamber.name();
  }

  /** As weak as the weakest of what is settled at all. */
  private Settling.Degree overall() {
    return findings.stream()
        .map(one -> Settling.of(one).degree())
        .min(Enum::compareTo)
        .orElse(Settling.Degree.UNKNOWN);
  }

  private static List<String> ids(Stream<DivisionId> divisions) {
    return divisions.distinct().map(DivisionId::toString).toList();
  }

  private static Map<String, Object> person(Legislator member, Chamber chamber) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("name", member.name());
    person.put("title", chamber.titleIn(member.division()).toString());
    person.put("division", member.division().toString());
    person.put("phones", member.offices().stream().map(Office::dialable).toList());
    return person;
  }

  private static String paragraph(Finding finding) {
    return title(finding.chamber())
        + ": "
        + Settling.of(finding).why()
        + finding.people().stream()
            .map(member -> "\n  " + line(member, finding.chamber()))
            .collect(Collectors.joining());
  }

  private static String line(Legislator member, Chamber chamber) {
    String phones =
        member.offices().isEmpty()
            ? "no phone"
            : member.offices().stream().map(Office::dialable).collect(Collectors.joining(", "));
    return chamber.titleIn(member.division()) + " " + member.name() + ": " + phones;
  }

  private List<String> caveats() {
    Stream<String> stale =
        findings.stream()
            .filter(LookupAnswer::tells)
            .flatMap(one -> one.stale().stream().map(old -> stale(old, one.chamber())));
    Stream<String> voiceless =
        findings.stream()
            .flatMap(
                one ->
                    Settling.of(one)
                        .settled()
                        .filter(division -> !one.chamber().votes(division))
                        .map(division -> voiceless(one.chamber(), division)));
    Stream<String> unplaced =
        findings.stream()
            .filter(one -> !one.people().isEmpty() && !one.unplaced().isEmpty())
            .map(LookupAnswer::unplaced);
    Stream<String> near =
        nearLines.stream().map(division -> "Within 150 m of the line to " + division + ".");
    return Stream.of(stale, voiceless, unplaced, near).flatMap(all -> all).distinct().toList();
  }

  private static String stale(Freshness.Stale old, Chamber chamber) {
    String what =
        old.part() == Freshness.Part.PEOPLE ? "The list of members" : "What tells districts";
    return what
        + " of the "
        + title(chamber)
        + " is of "
        + old.asOf()
        + ", before the last swearing-in on "
        + old.since()
        + ".";
  }

  private static String unplaced(Finding finding) {
    return "There may be more members of the "
        + finding.chamber().name()
        + ": nothing tells where "
        + finding.unplaced().size()
        + " of its districts lie.";
  }

  private static String voiceless(Chamber chamber, DivisionId division) {
    return "The "
        + chamber.titleIn(division)
        + " has a voice in the "
        + chamber.name()
        + " and no vote on the floor.";
  }
}
