package org.votecall.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.votecall.admin.api.Answer;
import org.votecall.admin.api.Call;
import org.votecall.admin.api.Handler;
import org.votecall.admin.api.Page;
import org.votecall.audit.AuditLine;
import org.votecall.audit.AuditStore;

/** Shows who did what. */
public final class AuditOperations {
  private static final JsonMapper JSON = new JsonMapper();

  private final AuditStore audit;

  public AuditOperations(AuditStore audit) {
    this.audit = audit;
  }

  public Map<String, Handler> handlers() {
    return Map.of("list_audit", this::list);
  }

  private Answer list(Call call) {
    Page page = Page.asked(call);
    long before = call.asked("before").map(Long::parseLong).orElse(Long.MAX_VALUE);
    List<AuditLine> lines =
        audit.read(
            new AuditStore.Wanted(
                call.asked("kind").orElse(null),
                call.asked("subject").orElse(null),
                before,
                page.enough()));
    return page.of(lines.stream(), AuditOperations::line, AuditLine::number);
  }

  private static Map<String, Object> line(AuditLine line) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("line", line.number());
    told.put("at", line.at().toString());
    told.put("who", line.who().name());
    told.put("act", line.entry().act());
    told.put("kind", line.entry().kind());
    told.put("subject", line.entry().subject());
    put(told, "before", line.entry().before());
    put(told, "after", line.entry().after());
    return told;
  }

  private static void put(Map<String, Object> told, String name, @Nullable String state) {
    if (state != null) {
      try {
        told.put(name, JSON.readTree(state));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("a line of the audit is no JSON", e);
      }
    }
  }
}
