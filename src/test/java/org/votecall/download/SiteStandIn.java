package org.votecall.download;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves files on a port of this machine as a good web server does: with an ETag, the day they were
 * changed, and pieces of them on request. Of a path it can be told to do otherwise, once for each
 * time it is told.
 */
public final class SiteStandIn implements AutoCloseable {
  /** When every file was changed last, unless told otherwise. */
  public static final String CHANGED = "Tue, 05 May 2026 10:00:00 GMT";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What becomes of one request. */
  public interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Queue<Behaviour>> otherwise = new ConcurrentHashMap<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private SiteStandIn(HttpServer server) {
    this.server = server;
  }

  public static SiteStandIn start() throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteStandIn site = new SiteStandIn(HttpServer.create(here, 0));
    site.server.createContext("/", site::received);
    site.server.setExecutor(site.threads);
    site.server.start();
    return site;
  }

  public URI at(String path) {
    InetSocketAddress here = server.getAddress();
    return URI.create("http://" + here.getHostString() + ":" + here.getPort() + path);
  }

  public SiteStandIn serve(String path, byte[] content) {
    files.put(path, content.clone());
    return this;
  }

  public SiteStandIn serve(String path, String content) {
    return serve(path, content.getBytes(UTF_8));
  }

  /** At the next request for {@code path}, or the next but one if told before. */
  public SiteStandIn once(String path, Behaviour behaviour) {
    otherwise.computeIfAbsent(path, one -> new ConcurrentLinkedQueue<>()).add(behaviour);
    return this;
  }

  /** Each as path and status, {@code /ca.csv 206}, once all have been answered to the end. */
  public List<String> requests() {
    long patience = System.nanoTime() + PATIENCE.toNanos();
    while (underWay.get() > 0 && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
    return List.copyOf(requests);
  }

  /** Answers with that status and no word more. */
  public static Behaviour status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  public static Behaviour redirect(URI to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to.toString());
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Sends the file as it is now, and closes the connection after {@code bytes} of it. */
  public Behaviour breakOffAfter(int bytes) {
    return exchange -> {
      byte[] file =
          Optional.ofNullable(files.get(exchange.getRequestURI().getPath())).orElseThrow();
      headers(exchange, file);
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file, 0, bytes);
      exchange.getResponseBody().flush();
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private void received(HttpExchange exchange) throws IOException {
    underWay.incrementAndGet();
    String path = exchange.getRequestURI().getPath();
    Behaviour told = Optional.ofNullable(otherwise.get(path)).map(Queue::poll).orElse(this::answer);
    try (exchange) {
      told.answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      requests.add(path + " " + exchange.getResponseCode());
      underWay.decrementAndGet();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] file = files.get(exchange.getRequestURI().getPath());
    if (file == null) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    headers(exchange, file);
    if (etag(file).equals(asked(exchange, "If-None-Match"))) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    int from = from(exchange, file);
    int length = file.length;
    if (from > 0) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + from + "-" + (length - 1) + "/" + length);
    }
    exchange.sendResponseHeaders(from > 0 ? 206 : 200, length - from);
    exchange.getResponseBody().write(file, from, length - from);
  }

  private static int from(HttpExchange exchange, byte[] file) {
    String range = asked(exchange, "Range");
    boolean same = etag(file).equals(asked(exchange, "If-Range"));
    return range.isEmpty() || !same ? 0 : Integer.parseInt(range.replaceAll("[^0-9]", ""));
  }

  private static void headers(HttpExchange exchange, byte[] file) {
    exchange.getResponseHeaders().set("ETag", etag(file));
    exchange.getResponseHeaders().set("Last-Modified", CHANGED);
  }

  private static String etag(byte[] file) {
    return "\"" + Integer.toHexString(Arrays.hashCode(file)) + "\"";
  }

  private static String asked(HttpExchange exchange, String header) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(header)).orElse("");
  }
}
