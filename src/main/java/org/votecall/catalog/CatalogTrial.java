package org.votecall.catalog;

import java.util.List;
import org.votecall.problem.Problem;

/**
 * A catalog as it would be.
 *
 * @param problems that keep it from being used
 */
public record CatalogTrial(Catalog catalog, List<Problem> problems) {}
