package org.votecall.sources;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.votecall.download.Download;
import org.votecall.download.Downloads;

/** The public files as their sites have them now. In one run, no site is asked twice for a file. */
public final class DownloadedFiles implements StateFiles {
  private static final int MOST_FAILURES = 3;

  private final Sources sources;
  private final Downloads downloads;
  private final Map<URI, Download> asked = new HashMap<>();

  /** By host, how many files in a row could not be fetched. */
  private final Map<String, Integer> failures = new HashMap<>();

  public DownloadedFiles(Sources sources, Downloads downloads) {
    this.sources = sources;
    this.downloads = downloads;
  }

  @Override
  public List<Located> find(Wanted wanted, Shortfall shortfall) {
    List<Wanted> tried = new ArrayList<>();
    for (Wanted way : ways(wanted)) {
      tried.add(way);
      Download got = fetch(way);
      if (got.file().isPresent()) {
        String from = sources.address(way) + " (" + got.words() + ")";
        return List.of(new Located(got.file().get(), from));
      }
      if (!(got instanceof Download.Absent)) {
        shortfall.failed(wanted, got.words());
        return List.of();
      }
    }
    if (wanted.isOptional()) {
      shortfall.absent(wanted);
    } else {
      shortfall.failed(wanted, absent(tried));
    }
    return List.of();
  }

  /** The spreadsheets of Open States have no dates and no executives: second best. */
  private static List<Wanted> ways(Wanted wanted) {
    return wanted.file() == PublicFile.PEOPLE
        ? List.of(wanted, new Wanted(PublicFile.PEOPLE_CSV, wanted.state()))
        : List.of(wanted);
  }

  private Download fetch(Wanted wanted) {
    return asked.computeIfAbsent(sources.address(wanted), this::fetch);
  }

  /** A site that is down is not waited for once for each state. */
  private Download fetch(URI address) {
    String host = address.getHost();
    if (failures.getOrDefault(host, 0) >= MOST_FAILURES) {
      return new Download.Failed(address, "its site has failed for other files in this run");
    }
    Download got = ConsoleProgress.fetch(downloads, address);
    if (got instanceof Download.Failed) {
      failures.merge(host, 1, Integer::sum);
    } else {
      failures.remove(host);
    }
    return got;
  }

  private String absent(List<Wanted> tried) {
    String nowhere =
        tried.stream().map(this::fetch).map(Download::words).collect(Collectors.joining(" "));
    String settings =
        tried.stream().map(way -> way.file().setting()).collect(Collectors.joining(" or "));
    return nowhere + " If it has moved, change " + settings + " in the settings.";
  }
}
