package org.votecall.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.votecall.legislature.Office;
import org.votecall.legislature.Official;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteKey;

/** What the keys of a breakdown are called, as far as the world of the moment knows. */
final class Labels {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm zzz", Locale.US);

  private final Scope scope;

  Labels(Scope scope) {
    this.scope = scope;
  }

  /** In words; what nothing is known of is called by its key. */
  String of(Grouping grouping, Folding.Row row) {
    if (row.key().equals(Folding.OTHERS)) {
      return row.calls().equals(Count.FEW) ? "fewer than " + Folding.LEAST : "others";
    }
    return switch (grouping) {
      case HOUR -> HOUR.format(OffsetDateTime.parse(row.key()).atZoneSameInstant(scope.zone()));
      case OFFICE -> office(row.key());
      case OUTCOME, POSITION -> spaced(row.key());
      case SCRIPT -> script(row.key());
      case VOTE -> vote(new VoteKey(row.key()));
    };
  }

  /** "Ann Ames, capitol, 212-555-0101". */
  private String office(String key) {
    CalledOffice called = CalledOffice.parse(key);
    String where = ", " + spaced(called.kind().name());
    return scope
        .official(called.person())
        .map(official -> official.name() + where + phone(official, called.kind()))
        .orElse(called.person() + where);
  }

  private static String phone(Official official, Office.Kind kind) {
    return official.offices().stream()
        .filter(office -> office.kind() == kind)
        .findFirst()
        .map(office -> ", " + office.dialable())
        .orElse("");
  }

  /** The script that has these words now. */
  private String script(String version) {
    return scope
        .catalog()
        .scripts()
        .inForce(scope.campaign().keyword(), scope.now())
        .filter(template -> template.version().equals(version))
        .findFirst()
        .map(template -> template.key().toString())
        .orElse(version);
  }

  /** "floor, Assembly, 2020-08-31". */
  private String vote(VoteKey key) {
    return scope
        .catalog()
        .series(scope.campaign().measure())
        .find(key)
        .map(vote -> stage(vote) + date(vote))
        .orElse(key.value());
  }

  private String stage(ScheduledVote vote) {
    return spaced(vote.stage().name())
        + ", "
        + scope.catalog().bodyName(scope.measure(), vote).english();
  }

  private static String date(ScheduledVote vote) {
    return vote.when().date() == null ? "" : ", " + vote.when().date();
  }

  private static String spaced(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
