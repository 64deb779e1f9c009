package org.votecall.catalog;

import org.votecall.script.version.ScriptHistory;

/** A script of which something was published while running. */
public record LoadedScript(ScriptHistory history) implements CatalogPiece {
  @Override
  public String place() {
    return "script " + history.key();
  }
}
