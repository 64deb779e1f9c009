package org.votecall.legislature;

/** A legislator's key, such as an Open Civic Data person id or a slug a campaign chose. */
public record LegislatorId(String value) {
  public LegislatorId {
    if (value.isBlank() || value.length() > 120) {
      throw new IllegalArgumentException("a legislator's id has 1 to 120 characters");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
