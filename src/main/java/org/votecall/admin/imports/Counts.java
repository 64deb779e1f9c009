package org.votecall.admin.imports;

/**
 * What an import changes in one part of what is loaded.
 *
 * @param section the part: {@code bills}, {@code people/ca}, {@code scripts}
 */
public record Counts(String section, int added, int changed, int removed, int same) {}
