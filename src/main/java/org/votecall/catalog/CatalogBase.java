package org.votecall.catalog;

import java.util.Collection;
import java.util.List;
import org.votecall.legislature.Jurisdictions;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTemplate;
import org.votecall.table.Day;

/**
 * What a world's folder has of a catalog, on which everything loaded later is laid.
 *
 * @param day how its dates are read: "today" stays the day on which the folder was read
 */
public record CatalogBase(
    Jurisdictions jurisdictions, CatalogRows rows, List<ScriptTemplate> scripts, Day day) {

  /**
   * The catalog with {@code loaded} in it.
   *
   * @throws WorldRejected when anything does not fit; then nothing of it is used
   */
  public Catalog with(Collection<CatalogRow> loaded) throws WorldRejected {
    Problems problems = new Problems();
    CatalogParts parts = parts(loaded, problems);
    new CatalogCheck(parts, problems).run();
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return parts.catalog();
  }

  CatalogParts parts(Collection<CatalogRow> loaded, Problems problems) {
    return CatalogParts.read(rows.with(loaded), jurisdictions, scripts, day, problems);
  }
}
