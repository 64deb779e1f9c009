package org.votecall.catalog.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Stance;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.Legislator;
import org.votecall.measure.BillNumber;
import org.votecall.measure.Measure;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.language.HabitTable;
import org.votecall.script.language.ScriptBody.Passage;
import org.votecall.script.language.ScriptVariable;
import org.votecall.script.language.Subject;
import org.votecall.words.Language;

/** Looks at what stands in a script as it is written: what is typed there is said to everybody. */
final class Wording {
  private static final Pattern PHONE =
      Pattern.compile("\\(?\\b[2-9][0-9]{2}\\)?[-. ]{1,2}[2-9][0-9]{2}[-. ][0-9]{4}\\b");
  private static final Pattern BILL =
      Pattern.compile("\\b([A-Z]{1,4}|[A-Z]\\.(?: ?[A-Z]\\.){0,3}) ?([0-9]{1,5})\\b");
  private static final Pattern NO_BILL = Pattern.compile("(?:AD|SD|CD|CA|NY|ZIP|HD|LD|US) .*");
  private static final Map<Language, Pattern> DAYS =
      HabitTable.patterns("/script/days.txt", "\\b(?:", ")\\b");

  private static final int DEAREST = 0x2000;

  private final Catalog catalog;
  private final Campaign campaign;
  private final Instant now;
  private final Set<String> names;

  Wording(Catalog catalog, Atlas atlas, Campaign campaign, Instant now) {
    this.catalog = catalog;
    this.campaign = campaign;
    this.now = now;
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    this.names =
        atlas.roster().seats().stream()
            .flatMap(seat -> atlas.roster().holding(seat, today).stream())
            .map(Legislator::name)
            .collect(Collectors.toSet());
  }

  void look(ScriptTemplate template, Findings findings) {
    boolean tellsDays = template.asks(Subject.DAYS_TO_VOTE); // "today" may then be right
    for (Passage passage : template.body().passages()) {
      if (!tellsDays) {
        lookForDays(passage, template.key().language(), findings);
      }
      lookForNumbers(passage, findings);
      lookForBills(passage, findings);
      lookForNames(passage, findings);
    }
    lookForPictures(template, findings);
    lookForHome(template, findings);
    lookForStance(template, findings);
    new Translations(catalog, campaign, now).look(template, findings);
  }

  private static void lookForDays(Passage passage, Language language, Findings findings) {
    find(DAYS.get(language), passage)
        .ifPresent(
            found ->
                findings.warning(
                    "script:typed_day",
                    passage.lineAt(found.start()),
                    "\"" + found.group() + "\" is typed in; the vote may move.",
                    "Write [VOTE WHEN], which is always right."));
  }

  private static void lookForNumbers(Passage passage, Findings findings) {
    find(PHONE, passage)
        .ifPresent(
            found ->
                findings.warning(
                    "script:typed_number",
                    passage.lineAt(found.start()),
                    "\"" + found.group() + "\" would be given to everybody.",
                    "Write [PHONE] for the number of the office that is called."));
  }

  private void lookForBills(Passage passage, Findings findings) {
    Measure measure = catalog.measure(campaign);
    Matcher found = BILL.matcher(passage.text());
    while (found.find()) {
      String written = found.group();
      Optional<BillNumber> number = measure.billNumber();
      boolean other =
          number.isPresent()
              && !NO_BILL.matcher(written).matches()
              && !BillNumber.parse(written).equals(number.get());
      if (other) {
        findings.warning(
            "script:other_bill",
            passage.lineAt(found.start()),
            "\"" + written + "\" is another bill than that of the campaign, " + number.get() + ".",
            "Write [BILL NUMBER].");
      }
    }
  }

  private void lookForNames(Passage passage, Findings findings) {
    names.stream()
        .filter(passage.text()::contains)
        .sorted()
        .forEach(
            name ->
                findings.warning(
                    "script:typed_name",
                    passage.line(),
                    name + " is named to everybody, whoever is called.",
                    "Write [TITLE] [LAST NAME]."));
  }

  private static void lookForPictures(ScriptTemplate template, Findings findings) {
    boolean dear =
        template.body().allWords().codePoints().anyMatch(c -> c >= DEAREST && c != 0x20AC);
    if (dear) {
      findings.notice(
          "script:unusual_letters",
          0,
          "Emoji or unusual letters make each text cost more than twice as much.",
          "Leave them out.");
    }
  }

  private static void lookForHome(ScriptTemplate template, Findings findings) {
    String words = template.body().allWords();
    List<String> asked =
        List.of(ScriptVariable.CITY, ScriptVariable.ZIP).stream()
            .map(variable -> "[" + variable.written() + "]")
            .filter(words::contains)
            .toList();
    if (!asked.isEmpty()) {
      findings.notice(
          "script:home_by_district",
          0,
          "Of some we know only the district: for "
              + String.join(" and ", asked)
              + " they read \"("
              + (asked.get(0).contains("CITY") ? "your city" : "your ZIP")
              + ")\", and fill it in aloud.",
          "Make sure the sentence still works.");
    }
  }

  /** Who is for what a campaign is against is not its friend. */
  private void lookForStance(ScriptTemplate template, Findings findings) {
    if (campaign.stance() == Stance.OPPOSE && template.asks(Subject.POSITION)) {
      findings.notice(
          "script:stance",
          0,
          "Your campaign is against the measure: POSITION = supporter are those who are for it.",
          "Thank those with POSITION = opponent, and ask the others.");
    }
  }

  private static Optional<Matcher> find(@Nullable Pattern pattern, Passage passage) {
    return Optional.ofNullable(pattern)
        .map(one -> one.matcher(passage.text()))
        .filter(Matcher::find);
  }
}
