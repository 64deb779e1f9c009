package org.votecall.admin.api;

import java.io.IOException;
import org.votecall.atlas.LoadRejected;
import org.votecall.catalog.ScriptRejected;
import org.votecall.catalog.WorldRejected;

/** Does what one operation is for. */
@FunctionalInterface
public interface Handler {
  /**
   * Does it, once.
   *
   * @throws Refusal when it cannot be done; like the others, with words for whoever asked
   */
  Answer answer(Call call) throws Refusal, WorldRejected, LoadRejected, ScriptRejected, IOException;
}
