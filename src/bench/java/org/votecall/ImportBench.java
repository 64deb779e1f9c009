package org.votecall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.votecall.catalog.WorldFolder;
import org.votecall.twilio.SmsRenderer;

/**
 * How long texts wait for their answer while files of 50,000 rows are imported one after another,
 * and in the same minutes while none is. For {@code scripts/bench}.
 */
final class ImportBench {
  private static final int ROWS = 50_000;
  private static final int ROUNDS = 3;
  private static final int SECONDS = 8;
  private static final int TEXTS_A_SECOND = 60;
  private static final long NANOS = 1_000_000_000L;

  private final ServerProcess server;
  private final String keyword;
  private final String measure;
  private int sent;

  private ImportBench(ServerProcess server, String keyword, String measure) {
    this.server = server;
    this.keyword = keyword;
    this.measure = measure;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("votecall-bench");
    var catalog =
        WorldFolder.read(Path.of("config/demo"), java.time.Clock.systemUTC(), SmsRenderer::segments)
            .catalog();
    var campaign = catalog.open(java.time.Instant.now()).get(0);
    try (ServerProcess server = ServerProcess.start(DatabaseFile.in(folder))) {
      new ImportBench(server, campaign.keyword().value(), campaign.measure().value()).run();
    }
  }

  private void run() throws Exception {
    texts(SECONDS); // warms both up
    imported("YES");
    boolean census = Files.exists(SharedData.place("zip"));
    for (String kind : census ? List.of("positions", "zips") : List.of("positions")) {
      List<Long> alone = new ArrayList<>();
      List<Long> beside = new ArrayList<>();
      int imports = 0;
      for (int round = 0; round < ROUNDS; round++) {
        alone.addAll(texts(SECONDS));
        imports += importing(kind, beside);
      }
      print(kind, imports, alone, beside);
    }
  }

  /** Imports again and again while texts are answered; how often. */
  private int importing(String kind, List<Long> waits) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService beside = Executors.newSingleThreadExecutor();
    Callable<Integer> importing =
        () -> {
          int done = 0;
          while (!over.get()) {
            if (kind.equals("positions")) {
              imported(done % 2 == 0 ? "NO" : "YES");
            } else {
              importedZips(done);
            }
            done++;
          }
          return done;
        };
    Future<Integer> imports = beside.submit(importing);
    waits.addAll(texts(SECONDS));
    over.set(true);
    int done = imports.get();
    beside.shutdown();
    return done;
  }

  private void imported(String stand) throws Exception {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(row -> measure + ",member-" + row + "," + stand + ",bench")
            .collect(Collectors.joining("\n", "bill,member,position,source\n", "\n"));
    post("positions", rows);
  }

  /** Of the Census Bureau's file as many rows as that, not always the same. */
  private void importedZips(int round) throws Exception {
    List<String> lines = Files.readAllLines(SharedData.place("zip/zcta_sld_2024_overlap.csv"));
    List<String> rows = new ArrayList<>(lines.subList(0, 1));
    for (int row = 1; rows.size() <= ROWS; row++) {
      if (row % 7 != round % 7) {
        rows.add(lines.get(row));
      }
    }
    post("zips", String.join("\n", rows));
  }

  private void post(String kind, String body) throws Exception {
    HttpRequest.Builder request =
        server
            .twilio()
            .request("/api/v1/imports/" + kind)
            .header("Authorization", "Bearer an admin key")
            .POST(BodyPublishers.ofString(body, UTF_8));
    HttpResponse<String> answer = server.twilio().send(request);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.body());
    }
  }

  /** Texts at an even pace from many phones; how long each waited, in nanoseconds. */
  private List<Long> texts(int seconds) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<Long>> waits = new ArrayList<>();
    long begun = System.nanoTime();
    for (int text = 0; text < seconds * TEXTS_A_SECOND; text++) {
      long due = begun + text * NANOS / TEXTS_A_SECOND;
      while (System.nanoTime() < due) {
        Thread.sleep(1);
      }
      int number = sent++;
      waits.add(pool.submit(() -> text(number, due)));
    }
    List<Long> all = new ArrayList<>();
    for (Future<Long> wait : waits) {
      all.add(wait.get());
    }
    pool.shutdown();
    return all;
  }

  private long text(int number, long due) throws Exception {
    String from = String.format("+1510555%04d", number % 9000 + 100);
    Map<String, List<String>> form =
        TwilioStandIn.form("MessageSid", "SM" + number, "From", from, "Body", keyword);
    HttpResponse<String> answer =
        server.twilio().send(server.twilio().signed(TwilioStandIn.SMS, form));
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("answered " + answer.statusCode());
    }
    return System.nanoTime() - due;
  }

  private static void print(String kind, int imports, List<Long> alone, List<Long> beside) {
    System.out.printf(
        "%n%d texts a second, %d imports of %,d rows (%s) beside them:%n",
        TEXTS_A_SECOND, imports, ROWS, kind);
    for (double share : new double[] {0.5, 0.95, 0.99}) {
      double before = at(share, alone);
      double during = at(share, beside);
      System.out.printf(
          "  p%-3.0f %7.1f ms alone  %7.1f ms beside an import  %5.2f x%n",
          share * 100, before, during, during / before);
    }
  }

  private static double at(double share, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
