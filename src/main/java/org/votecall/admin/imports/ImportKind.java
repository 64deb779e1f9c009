package org.votecall.admin.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.votecall.catalog.CatalogTable;

/** What a file to be imported is of. */
public enum ImportKind {
  LEGISLATORS,
  ZIPS,
  BOUNDARIES,
  JURISDICTIONS,
  CHAMBERS,
  BILLS,
  NOMINATIONS,
  DECISIONS,
  VOTES,
  CAMPAIGNS,
  COMMITTEES,
  COMMITTEE_SEATS,
  LEADERS,
  POSITIONS,
  ROLLCALLS,
  PRONUNCIATIONS,
  /** One text, or a zip of several, each saved as a version and published. */
  SCRIPTS,
  /** A zip of a folder with all of the above, such as {@code config/demo}. */
  WORLD;

  private static final long MEGABYTE = 1_000_000;

  /** As addresses have it: {@code committee_seats}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How large a file of it may be, in bytes: what is held in memory is small. */
  long mostBytes() {
    return switch (this) {
      case BOUNDARIES, WORLD -> 300 * MEGABYTE;
      case LEGISLATORS, ZIPS -> 60 * MEGABYTE;
      default -> 30 * MEGABYTE;
    };
  }

  /** The table of the catalog that it is; none of what is kept elsewhere. */
  public Optional<CatalogTable> table() {
    return Arrays.stream(CatalogTable.values())
        .filter(table -> table.name().equals(name()))
        .findFirst();
  }

  /**
   * Reads what {@link #code} writes.
   *
   * @throws IllegalArgumentException where there is no such kind, with words for whoever wrote it
   */
  public static ImportKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "files are of one of "
                        + String.join(
                            ", ", Arrays.stream(values()).map(ImportKind::code).toList())));
  }
}
