package org.votecall.catalog;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What whoever writes a row believes to be there; so that two do not undo each other. */
public sealed interface Expecting {

  /** They do not mind. */
  Expecting ANYTHING = new Anything();

  /** There is no such row yet. */
  Expecting NOTHING = new Nothing();

  /** The row is as {@link CatalogRow#mark} told them. */
  static Expecting mark(String mark) {
    return new Marked(mark);
  }

  /**
   * Whether it is so.
   *
   * @param cells of the row; null where there is none
   */
  boolean holds(@Nullable Map<String, String> cells);

  /** See {@link #ANYTHING}. */
  record Anything() implements Expecting {
    @Override
    public boolean holds(@Nullable Map<String, String> cells) {
      return true;
    }
  }

  /** See {@link #NOTHING}. */
  record Nothing() implements Expecting {
    @Override
    public boolean holds(@Nullable Map<String, String> cells) {
      return cells == null;
    }
  }

  /** See {@link #mark}. */
  record Marked(String mark) implements Expecting {
    @Override
    public boolean holds(@Nullable Map<String, String> cells) {
      return cells != null && CatalogRow.mark(cells).equals(mark);
    }
  }
}
