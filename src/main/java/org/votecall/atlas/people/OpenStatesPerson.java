package org.votecall.atlas.people;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One file of Open States, as it is written. */
record OpenStatesPerson(
    String id,
    String name,
    String givenName,
    String familyName,
    List<Party> party,
    List<Role> roles,
    List<Place> offices) {

  /** "Democratic", or of a fusion "Democratic/Working Families". */
  record Party(String name, String endDate) {}

  record Role(
      String type, String jurisdiction, String district, String startDate, String endDate) {}

  record Place(String classification, String address, String voice) {}

  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "ocd-jurisdiction/country:us(?:/(?:state|district|territory):([a-z]{2}))?/government");

  PublicPerson publicPerson(String place) {
    return new PublicPerson(
        place,
        id,
        name,
        givenName,
        familyName,
        roles.stream().map(this::role).toList(),
        offices.stream()
            .map(one -> ListedOffice.at(one.classification(), one.voice(), one.address()))
            .toList());
  }

  private PublicRole role(Role role) {
    return new PublicRole(
        state(role.jurisdiction()),
        role.type().strip().toLowerCase(Locale.ROOT),
        role.district(),
        parties(),
        role.startDate(),
        role.endDate());
  }

  private String parties() {
    return party.stream()
        .filter(one -> one.endDate().isEmpty())
        .map(Party::name)
        .collect(Collectors.joining("/"));
  }

  /** A city's government has no state of its own, and stays what it is. */
  private static String state(String jurisdiction) {
    Matcher government = GOVERNMENT.matcher(jurisdiction);
    if (!government.matches()) {
      return jurisdiction;
    }
    return government.group(1) == null ? "us" : government.group(1);
  }
}
