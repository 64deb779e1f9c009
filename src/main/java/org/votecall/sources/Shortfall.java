package org.votecall.sources;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a run did not load: what is not there, which may be right, and what went wrong. */
public final class Shortfall {
  private final Map<PublicFile, Set<String>> absent = new EnumMap<>(PublicFile.class);
  private final Set<PublicFile> failed = EnumSet.noneOf(PublicFile.class);
  private final List<String> failures = new ArrayList<>();

  public void absent(Wanted wanted) {
    absent.computeIfAbsent(wanted.file(), file -> new TreeSet<>()).add(wanted.state());
  }

  public void failed(Wanted wanted, String why) {
    failed.add(wanted.file());
    failures.add(wanted + ": " + why);
  }

  public boolean hasFailed(PublicFile file) {
    return failed.contains(file);
  }

  public boolean hasFailures() {
    return !failures.isEmpty();
  }

  public void print(PrintStream out) {
    if (!absent.isEmpty()) {
      out.println("Not there, and passed over:");
      absent.forEach(
          (file, states) -> out.println("  " + file.words() + ": " + String.join(", ", states)));
    }
    if (hasFailures()) {
      out.println("Not loaded; what was there of it before stays:");
      failures.forEach(failure -> out.println("  " + failure));
    }
  }
}
