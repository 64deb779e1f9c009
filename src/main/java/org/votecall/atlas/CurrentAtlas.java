package org.votecall.atlas;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;

/** The edition in force, held in memory. */
public final class CurrentAtlas implements Supplier<Atlas> {
  private static final Logger LOG = LoggerFactory.getLogger(CurrentAtlas.class);

  private record Held(long edition, Atlas atlas) {}

  /** An edition as it is read, before anything stands in for what it lacks. */
  public record Loaded(long edition, AtlasParts parts) {}

  private final AtlasStore store;
  private final AtlasParts base;
  private volatile Held held;

  /**
   * Holds {@code first} until another edition is in force.
   *
   * @param base stands in for what was never loaded
   */
  public CurrentAtlas(AtlasStore store, Loaded first, AtlasParts base) {
    this.store = store;
    this.base = base;
    this.held = held(first);
  }

  /** Holds the edition in force. */
  public CurrentAtlas(AtlasStore store, AtlasParts base) {
    this(store, read(store), base);
  }

  /** Reads the edition in force; for the whole country that takes a second. */
  public static Loaded read(AtlasStore store) {
    return read(store, store.edition());
  }

  private static Loaded read(AtlasStore store, long edition) {
    return new Loaded(edition, new AtlasReader(store).read(edition));
  }

  @Override
  public Atlas get() {
    return held.atlas();
  }

  /** The number of the edition held; 0 when nothing was ever loaded. */
  public long edition() {
    return held.edition();
  }

  /** Whether another edition is in force than the one held: for longer than seconds, an alarm. */
  public boolean behind() {
    return store.edition() != held.edition();
  }

  /** Holds {@code edition}, which was in force a moment ago, if it is another than the one held. */
  public synchronized void follow(long edition) {
    if (edition != held.edition()) {
      held = held(read(store, edition));
      LOG.info("The atlas is edition {} now", held.edition());
    }
  }

  private Held held(Loaded loaded) {
    return new Held(loaded.edition(), loaded.parts().over(base).atlas());
  }
}
