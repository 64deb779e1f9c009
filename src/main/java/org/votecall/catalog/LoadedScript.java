package org.votecall.catalog;

import org.votecall.problem.Place;
import org.votecall.script.version.ScriptHistory;

/** A script of which something was published while running. */
public record LoadedScript(ScriptHistory history) implements CatalogPiece {
  @Override
  public Place place() {
    return Place.of("script " + history.key());
  }
}
