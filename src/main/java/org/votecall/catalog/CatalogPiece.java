package org.votecall.catalog;

import org.votecall.problem.Place;

/** A part of the catalog that is kept in the database, and laid over what the folder has. */
public sealed interface CatalogPiece permits CatalogEntry, LoadedScript {

  /** Where it was written, for whoever has to mend it. */
  Place place();
}
