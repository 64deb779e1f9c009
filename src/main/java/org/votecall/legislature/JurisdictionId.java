package org.votecall.legislature;

/**
 * A government, as Open Civic Data names it: {@code
 * ocd-jurisdiction/country:us/state:ca/government}. Not a territory; see {@link DivisionId}.
 */
public record JurisdictionId(String value) {
  public JurisdictionId {
    if (!value.matches("ocd-jurisdiction/country:us(/[a-z_]+:[a-z0-9_~-]+)*/[a-z_]+")) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is not like ocd-jurisdiction/country:us/state:ca/government");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
