package org.votecall.legislature;

/** A legislator's key, such as an Open Civic Data person id or a slug a campaign chose. */
public record LegislatorId(String value) {
  public LegislatorId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a legislator needs an id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
