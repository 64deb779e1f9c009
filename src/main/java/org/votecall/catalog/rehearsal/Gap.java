package org.votecall.catalog.rehearsal;

import java.util.List;
import org.votecall.measure.VoteStage;
import org.votecall.problem.Finding;
import org.votecall.problem.Finding.Severity;
import org.votecall.words.Language;

/** Calls for which something lacks. */
sealed interface Gap {

  /** The same, in words for those who can mend it. */
  Finding finding();

  /** No text was written that fits them; they get one sentence of ours. */
  record NoScript(VoteStage stage, Language language, List<String> who) implements Gap {
    @Override
    public Finding finding() {
      return new Finding(
          Severity.WARNING,
          "script:no_variant",
          0,
          "At the stage "
              + stage
              + " nothing fits, in "
              + language.code()
              + " or English, for "
              + Some.of(who)
              + ": they get one plain sentence.",
          "Write a script without an audience, for all who are left.");
    }
  }

  /** Nobody knows their number. */
  record NoNumber(VoteStage stage, List<String> who) implements Gap {
    @Override
    public Finding finding() {
      return new Finding(
          Severity.WARNING,
          "script:no_number",
          0,
          "At the stage " + stage + " there is no phone number for " + Some.of(who) + ".",
          "Load their offices: votecall load legislators FILE.");
    }
  }
}
