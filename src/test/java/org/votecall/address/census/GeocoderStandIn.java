package org.votecall.address.census;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Answers as the Census Bureau's geocoder does, well or badly, on a port of this machine. Whoever
 * starts it says how.
 */
public final class GeocoderStandIn implements AutoCloseable {
  private static final String PATH = "/geocoder";

  /** What becomes of one request. */
  public interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private final List<String> queries = new CopyOnWriteArrayList<>();
  private final AtomicInteger now = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile Behaviour behaviour;

  private GeocoderStandIn(HttpServer server, Behaviour behaviour) {
    this.server = server;
    this.behaviour = behaviour;
  }

  public static GeocoderStandIn start(Behaviour behaviour) throws IOException {
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(here, 0);
    GeocoderStandIn standIn = new GeocoderStandIn(server, behaviour);
    server.createContext("/", standIn::received);
    server.setExecutor(standIn.threads);
    server.start();
    return standIn;
  }

  /** A whole answer. */
  public static Behaviour answers(int status, String body) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** One of the answers in {@code src/test/resources/geocoder}: {@code found.json}. */
  public static Behaviour recorded(String name) {
    return answers(200, text(name));
  }

  public static String text(String name) {
    try (InputStream in = GeocoderStandIn.class.getResourceAsStream("/geocoder/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  public static Behaviour after(Duration wait, Behaviour then) {
    return exchange -> {
      Thread.sleep(wait.toMillis());
      then.answer(exchange);
    };
  }

  public static Behaviour redirects(String to) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", to);
      exchange.sendResponseHeaders(302, -1);
    };
  }

  /** Sends {@code part} again and again, with a pause between, for as long as anybody reads. */
  public static Behaviour endless(String part, Duration pause) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      OutputStream body = exchange.getResponseBody();
      while (!Thread.interrupted()) {
        body.write(part.getBytes(UTF_8));
        body.flush();
        Thread.sleep(pause.toMillis());
      }
    };
  }

  /** Promises more than {@code body}, waits, and closes the connection. */
  public static Behaviour breaksOff(String body, Duration wait) {
    return exchange -> {
      exchange.sendResponseHeaders(200, body.length() + 100L);
      exchange.getResponseBody().write(body.getBytes(UTF_8));
      exchange.getResponseBody().flush();
      Thread.sleep(wait.toMillis());
    };
  }

  /** Closes the connection without a word. */
  public static Behaviour hangsUp() {
    return exchange -> {};
  }

  /** What a {@code CensusGeocoder} is to be given. */
  public URI base() {
    InetSocketAddress here = server.getAddress();
    return URI.create("http://" + here.getHostString() + ":" + here.getPort() + PATH);
  }

  public void behave(Behaviour next) {
    behaviour = next;
  }

  /** How many requests came, to whatever path. */
  public int requests() {
    return queries.size();
  }

  /** How many of them are being answered now. */
  public int atOnce() {
    return now.get();
  }

  /** How many of them were being answered at the same time, at the most. */
  public int mostAtOnce() {
    return mostAtOnce.get();
  }

  /** Paths with their queries, as they were sent. */
  public List<String> queries() {
    return List.copyOf(queries);
  }

  /** The addresses asked for, decoded. */
  public List<String> addresses() {
    return queries.stream().map(GeocoderStandIn::address).toList();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private static String address(String query) {
    return Arrays.stream(query.substring(query.indexOf('?') + 1).split("&"))
        .filter(part -> part.startsWith("address="))
        .map(part -> URLDecoder.decode(part.substring("address=".length()), UTF_8))
        .findFirst()
        .orElse("");
  }

  private void received(HttpExchange exchange) throws IOException {
    queries.add(exchange.getRequestURI().toString());
    mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
    try (exchange) {
      behaviour.answer(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      now.decrementAndGet();
    }
  }
}
