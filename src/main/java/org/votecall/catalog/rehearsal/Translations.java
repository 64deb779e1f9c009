package org.votecall.catalog.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.problem.Findings;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;
import org.votecall.words.Language;

/** Looks at a script beside the same script in the other language. */
final class Translations {
  /** Files that came together, from a disk or an archive, were not changed one after another. */
  private static final Duration SAVED_TOGETHER = Duration.ofMinutes(1);

  private final Catalog catalog;
  private final Campaign campaign;
  private final Instant now;

  Translations(Catalog catalog, Campaign campaign, Instant now) {
    this.catalog = catalog;
    this.campaign = campaign;
    this.now = now;
  }

  void look(ScriptTemplate template, Findings findings) {
    lookForMissing(template, findings);
    lookForOlder(template, findings);
  }

  /** Words for some that others of them, who speak another language, would not get. */
  private void lookForMissing(ScriptTemplate template, Findings findings) {
    if (template.key().language() != Language.EN || template.audience().isEmpty()) {
      return;
    }
    campaign.languages().stream()
        .filter(language -> language != Language.EN)
        .filter(
            language ->
                catalog
                    .scripts()
                    .inForce(campaign.keyword(), now)
                    .noneMatch(other -> other.key().equals(template.key().in(language))))
        .forEach(
            language ->
                findings.notice(
                    "script:untranslated",
                    0,
                    "There is no "
                        + template.key().in(language)
                        + ": those who speak "
                        + language.code()
                        + " are told the next that fits in their language, if there is any.",
                    "Write it in both languages, or in neither."));
  }

  private void lookForOlder(ScriptTemplate template, Findings findings) {
    ScriptKey key = template.key();
    if (key.language() == Language.EN || template.updated() == null) {
      return;
    }
    Instant translated = template.updated().plus(SAVED_TOGETHER);
    catalog
        .scripts()
        .inForce(key.campaign(), now)
        .filter(other -> other.key().equals(key.in(Language.EN)))
        .map(ScriptTemplate::updated)
        .filter(english -> english != null && english.isAfter(translated))
        .forEach(
            english ->
                findings.warning(
                    "script:translation_older",
                    0,
                    "The English was changed after it, on " + day(english) + ".",
                    "Bring it up to date; if nothing is to change, write updated: "
                        + day(english)
                        + " above it."));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment.minusMillis(1), ZoneOffset.UTC);
  }
}
