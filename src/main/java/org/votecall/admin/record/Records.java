package org.votecall.admin.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.votecall.admin.Editors;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.RecordKind;
import org.votecall.catalog.TableLoad;

/** The operations on all kinds of records. */
public final class Records {
  private Records() {}

  public static Map<String, Handler> handlers(
      List<RecordKind> kinds, Editors editors, TableLoad reading, Runnable follow) {
    Map<String, Handler> handlers = new HashMap<>();
    for (RecordKind kind : kinds) {
      handlers.putAll(new RecordOperations(kind, editors, reading, follow).handlers());
    }
    return handlers;
  }
}
