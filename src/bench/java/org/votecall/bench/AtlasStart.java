package org.votecall.bench;

import org.votecall.address.AtlasParts;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.audit.Author;
import org.votecall.database.Database;
import org.votecall.database.DatabaseUrl;

/** Reads the atlas of the database it is given, and ends. */
final class AtlasStart {
  private AtlasStart() {}

  public static void main(String[] args) {
    try (Database database = Database.open(new DatabaseUrl(args[0]))) {
      CurrentAtlas atlas =
          new CurrentAtlas(new AtlasStore(database, Author.PROGRAM), AtlasParts.NONE);
      System.out.println(atlas.get().zips().size() + " ZIPs");
    }
  }
}
