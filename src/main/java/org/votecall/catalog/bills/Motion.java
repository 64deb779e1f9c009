package org.votecall.catalog.bills;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.votecall.measure.VoteStage;

/**
 * What a roll call decided, by its words. Most are about amendments and procedure: one of those
 * taken for the passage of the bill would tell supporters that it passed, or died. So a roll call
 * counts only when its words say what it decided.
 */
record Motion(String words, List<String> classes) {
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\bmotions? to (?!suspend the rules and pass|concur|override|pass|invoke cloture)"
              + "|\\b(?:agreeing to|adopt\\w*|table|withdraw) (?:the )?(?:\\w+ ){0,3}amendments?"
              + "|^(?:(?:house|senate|assembly|floor|committee) )*amendments?\\b"
              + "|\\bamendments? (?:no\\b|number|#|[0-9])"
              + "|second reading|2nd reading|previous question|emergency clause|point of order"
              + "|\\btabled?\\b|recommit|\\bordered to (?:a |the )?third"
              + "|do not concur|non-?concur|refuse[sd]? to concur|recede"
              + "|suspense file|^(?!.*do pass).*\\breferred\\b");
  private static final Pattern OVERRIDE = Pattern.compile("overrid|\\bveto\\b");
  private static final Pattern CONFERENCE = Pattern.compile("conference (?:committee )?report");
  private static final Pattern COMMITTEE =
      Pattern.compile("\\bcommittee\\b|\\bdo pass\\b|reported favorabl");
  private static final Pattern PASSAGE =
      Pattern.compile(
          "third read|3rd read|read(?:ing)? (?:the |a )?(?:third|3rd)|final passage|\\bpassage\\b"
              + "|\\bpassed\\b|shall the bill (?:be )?pass|suspend the rules and pass");

  static Motion of(String words, List<String> classes) {
    return new Motion(words.toLowerCase(Locale.ROOT), classes);
  }

  /**
   * Where in its life the bill was voted on; empty for what does not decide on it.
   *
   * @param here whether it is the chamber in which the bill began
   * @param inCommittee whether the service says that a committee voted
   */
  Optional<VoteStage> stage(Here here, boolean inCommittee) {
    if (!classes.isEmpty() && classes.stream().noneMatch(Motion::decides)) {
      return Optional.empty();
    }
    if (classes.contains("veto-override") || has(OVERRIDE)) {
      return Optional.of(VoteStage.VETO_OVERRIDE);
    }
    if (has(BESIDE)) {
      return Optional.empty();
    }
    if (inCommittee || (has(COMMITTEE) && !has(CONFERENCE))) {
      return Optional.of(VoteStage.COMMITTEE);
    }
    if (has(CONFERENCE)) {
      return Optional.of(VoteStage.CONFERENCE);
    }
    return onTheFloor(here);
  }

  private Optional<VoteStage> onTheFloor(Here here) {
    if (words.contains("cloture")) {
      return Optional.of(VoteStage.CLOTURE);
    }
    boolean amendedElsewhere = words.matches(".*as amended by the " + here.other() + ".*");
    if (words.contains("concur") || (here.origin() && amendedElsewhere)) {
      return here.origin() ? Optional.of(VoteStage.CONCURRENCE) : Optional.empty();
    }
    boolean passage = has(PASSAGE) || classes.contains("passage");
    if (!passage) {
      return Optional.empty();
    }
    return Optional.of(words.contains("reconsider") ? VoteStage.RECONSIDERATION : VoteStage.FLOOR);
  }

  private boolean has(Pattern pattern) {
    return pattern.matcher(words).find();
  }

  private static boolean decides(String one) {
    return one.equals("passage")
        || one.equals("reading-3")
        || one.startsWith("committee-passage")
        || one.startsWith("veto-override");
  }

  /**
   * The chamber that voted.
   *
   * @param origin whether the bill began there
   * @param other what the other chamber may be called, as a pattern of lower-case letters
   */
  record Here(boolean origin, String other) {}
}
