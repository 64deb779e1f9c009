package org.votecall.catalog;

import java.util.List;
import org.votecall.legislature.Committees;
import org.votecall.measure.Measure;

/** What is loaded already, for files that speak of it without saying all. */
public record Known(List<Measure> measures, Committees committees) {
  /** Where nothing is loaded. */
  public static final Known NOTHING =
      new Known(List.of(), new Committees(List.of(), List.of(), List.of()));

  public static Known of(Catalog catalog) {
    return new Known(catalog.measures(), catalog.committees());
  }
}
