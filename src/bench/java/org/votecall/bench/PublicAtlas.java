package org.votecall.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.votecall.SharedData;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.PlanChoice;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.atlas.LoadRejected;
import org.votecall.atlas.Removal;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;
import org.votecall.legislature.Jurisdictions;

/**
 * The public data beside the project, in a database, as an operator would load it: the legislators
 * of all states and of Congress, all ZIPs, and what boundaries there are.
 */
final class PublicAtlas implements AutoCloseable {
  /** The day on which the data was gathered, and which is asked about. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  static final String BOUNDARIES = "districts";

  private static final String PEOPLE = "legislators/state_legislators_all.csv";
  private static final List<String> ZIPS = List.of("zip/zcta_sld_2024_overlap.csv", "zip/zccd.csv");

  private final Database database;
  private final Atlas atlas;

  private PublicAtlas(Database database) {
    this.database = database;
    this.atlas = new CurrentAtlas(new AtlasStore(database, Author.PROGRAM), AtlasParts.NONE).get();
  }

  static boolean isHere() {
    return Files.exists(SharedData.place(PEOPLE));
  }

  /** Loads all of it into the database at {@code url}. */
  static void load(DatabaseUrl url) throws LoadRejected {
    try (Database database = Database.open(url)) {
      AtlasLoader loader =
          new AtlasLoader(
              new AtlasStore(database, Author.PROGRAM), Jurisdictions.builtIn(), Clock.systemUTC());
      loader.people(source(PEOPLE), reading -> reading).putInForce();
      for (String zips : ZIPS) {
        loader.zips(source(zips), PlanChoice.READ).putInForce();
      }
      loader.boundaries(source(BOUNDARIES), PlanChoice.READ).putInForce();
    }
  }

  /** Reads what {@link #load} loaded into memory; outlines follow when they are asked for. */
  static PublicAtlas open(DatabaseUrl url) {
    return new PublicAtlas(Database.open(url));
  }

  Atlas atlas() {
    return atlas;
  }

  @Override
  public void close() {
    database.close();
  }

  private static Source source(String name) {
    Path file = SharedData.place(name);
    return new Source(file, DAY, Removal.CAUTIOUS);
  }
}
