package org.votecall;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.votecall.admin.api.Description;
import org.votecall.admin.api.RecordKind;

/** All that an admin can see of what is loaded, and of who did it. */
final class LoadedOverHttp {
  private LoadedOverHttp() {}

  /** The answers of all that lists something, by their addresses. */
  static Map<String, JsonNode> seenBy(AdminClient admin) {
    Map<String, JsonNode> seen = new TreeMap<>();
    Stream.concat(
            Description.read().records().stream().map(RecordKind::plural),
            Stream.of("legislators", "offices", "imported"))
        .map(list -> list + "?limit=1000")
        .forEach(list -> seen.put(list, admin.get(list).json()));
    seen.put("audit?limit=100", admin.get("audit?limit=100").json());
    seen.put("scripts", admin.get("scripts").json());
    return seen;
  }
}
