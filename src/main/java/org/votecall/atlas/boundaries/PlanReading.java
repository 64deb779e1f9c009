package org.votecall.atlas.boundaries;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.address.Plan;
import org.votecall.address.PlanChoice;
import org.votecall.legislature.DivisionId;

/**
 * The plan whose lines a file has: what a person says of it, and for the rest what the file says.
 */
record PlanReading(PlanChoice choice, String file) {
  /** The name of a state's lines where nothing tells of which year they are. */
  private static final String CURRENT = "current";

  private static final Pattern CONGRESS_IN_NAME = Pattern.compile("(?i)cd([0-9]{3})(?![0-9])");
  private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
  private static final Pattern CONGRESS = Pattern.compile("[0-9]{1,3}");

  /**
   * The plan of one feature.
   *
   * @return empty for a district of Congress of which nobody says which Congress: its lines are in
   *     force for two years only, so the wrong ones must not be taken for the right ones
   */
  Optional<Plan> plan(DivisionId division, Attributes attributes) {
    if (!division.type().equals("cd")) {
      return Optional.of(choice.or(new Plan(year(attributes), null, null)));
    }
    return Optional.ofNullable(choice.name())
        .or(attributes::congress)
        .or(() -> found(CONGRESS_IN_NAME))
        .map(PlanReading::ofCongress)
        .map(choice::or);
  }

  private static Plan ofCongress(String known) {
    return CONGRESS.matcher(known).matches()
        ? Plan.ofCongress(Integer.parseInt(known))
        : new Plan(known, null, null);
  }

  private String year(Attributes attributes) {
    return attributes.value("LSY").isEmpty()
        ? found(YEAR_IN_NAME).orElse(CURRENT)
        : attributes.value("LSY");
  }

  private Optional<String> found(Pattern pattern) {
    Matcher matcher = pattern.matcher(file);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
