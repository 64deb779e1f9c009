package org.votecall.catalog;

/** What the database says of one row of a table: how it is, or that there is none. */
public sealed interface CatalogEntry extends CatalogPiece permits CatalogRow, CatalogRemoval {
  CatalogTable table();

  /** What tells the row from others of its table. */
  String key();
}
