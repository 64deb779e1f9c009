package org.votecall.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.votecall.address.Atlas;
import org.votecall.address.Zip;
import org.votecall.database.DatabaseUrl;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Jurisdictions;

/**
 * The public atlas, and ZIPs of it, each with one of the chambers that its people have members in.
 */
@State(Scope.Benchmark)
public class Zips {
  /** Where {@link PublicAtlas#load} put it, as a JDBC URL. */
  @Param("")
  public String database;

  private PublicAtlas open;
  private Questions<Asked> questions;

  /** In which district of {@code chamber} does {@code zip} lie? */
  record Asked(Zip zip, Chamber chamber) {}

  @Setup
  public void prepare() {
    open = PublicAtlas.open(new DatabaseUrl(database));
    List<Zip> all = atlas().zips();
    Random chance = new Random(Questions.SEED);
    questions =
        new Questions<>(
            Stream.generate(() -> any(all, chance))
                .map(zip -> new Asked(zip, chamber(zip, chance))));
  }

  @TearDown
  public void close() {
    open.close();
  }

  Atlas atlas() {
    return open.atlas();
  }

  Asked next() {
    return questions.next();
  }

  private Chamber chamber(Zip zip, Random chance) {
    String state = any(atlas().states(zip).stream().sorted().toList(), chance);
    return any(Jurisdictions.builtIn().chambersOver(state), chance);
  }

  private static <T> T any(List<T> some, Random chance) {
    return some.get(chance.nextInt(some.size()));
  }
}
