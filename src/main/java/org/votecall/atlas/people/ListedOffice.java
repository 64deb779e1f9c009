package org.votecall.atlas.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Office;

/**
 * An office as a public file lists it.
 *
 * @param classification {@code capitol}, {@code district}, {@code district-mail} or whatever else
 *     somebody wrote
 * @param voice its phone; perhaps empty
 * @param city null when unknown
 */
record ListedOffice(String classification, String voice, @Nullable String city) {
  /** "…, Fremont, CA 94538" */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?:^|[,;\\n])\\s*([\\p{L} .'-]{2,40}),\\s*[A-Z]{2}\\.?(?:\\s+[0-9-]{5,10})?$");

  /** An office whose city stands in its address. */
  static ListedOffice at(String classification, String voice, String address) {
    Matcher town = TOWN.matcher(address.strip());
    return new ListedOffice(classification, voice, town.find() ? town.group(1).strip() : null);
  }

  Optional<Office.Kind> kind() {
    String known = classification.toLowerCase(Locale.ROOT);
    if (known.startsWith("capitol")) {
      return Optional.of(Office.Kind.CAPITOL);
    }
    return known.startsWith("district") ? Optional.of(Office.Kind.DISTRICT) : Optional.empty();
  }
}
